import { liquidStakingFunctions as abi } from '@metis-blitz/protocol/functions/liquidStaking';
import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Queues lsMETIS for METIS without a fee; `receiver` gets the tickets. */
export function requestWithdrawal(
  contracts: Contracts,
  { shares, receiver, owner }: { shares: bigint; receiver: Address; owner: Address },
): TransactionRequest {
  return request({
    action: 'requestWithdrawal',
    to: contracts.liquidStaking,
    abi,
    functionName: 'requestWithdrawal',
    args: [shares, receiver, owner],
  });
}
