import { liquidStakingFunctions as abi } from '@metis-blitz/protocol/functions/liquidStaking';
import { type Address, type Hex, parseSignature } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/**
 * Queues lsMETIS of `owner`, who signed `permitTypedData` for the sender instead of approving.
 * @param deadline unix seconds, as signed
 * @param signature 65 bytes, as signed
 */
export function requestWithdrawalWithPermit(
  contracts: Contracts,
  {
    shares,
    receiver,
    owner,
    deadline,
    signature,
  }: { shares: bigint; receiver: Address; owner: Address; deadline: bigint; signature: Hex },
): TransactionRequest {
  const { r, s, yParity } = parseSignature(signature);
  return request({
    action: 'requestWithdrawalWithPermit',
    to: contracts.liquidStaking,
    abi,
    functionName: 'requestWithdrawalWithPermit',
    args: [shares, receiver, owner, deadline, yParity + 27, r, s],
  });
}
