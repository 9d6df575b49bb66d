import { liquidStakingFunctions as abi } from '@metis-blitz/protocol/functions/liquidStaking';
import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Lets `spender` move lsMETIS, exactly so much. */
export function approveShares(
  contracts: Contracts,
  { spender, shares }: { spender: Address; shares: bigint },
): TransactionRequest {
  return request({
    action: 'approveShares',
    to: contracts.liquidStaking,
    abi,
    functionName: 'approve',
    args: [spender, shares],
  });
}
