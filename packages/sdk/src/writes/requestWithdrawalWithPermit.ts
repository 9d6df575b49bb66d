import { liquidStakingFunctions as abi } from '@metis-blitz/protocol/functions/liquidStaking';
import type { Address, Hex } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';
import { vrsOf } from './vrsOf.ts';

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
  return request({
    action: 'requestWithdrawalWithPermit',
    to: contracts.liquidStaking,
    abi,
    functionName: 'requestWithdrawalWithPermit',
    args: [shares, receiver, owner, deadline, ...vrsOf(signature)],
  });
}
