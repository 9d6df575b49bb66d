import { liquidStakingFunctions as abi } from '@metis-blitz/protocol/functions/liquidStaking';
import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Sends lsMETIS. */
export function transferShares(
  contracts: Contracts,
  { to, shares }: { to: Address; shares: bigint },
): TransactionRequest {
  return request({
    action: 'transferShares',
    to: contracts.liquidStaking,
    abi,
    functionName: 'transfer',
    args: [to, shares],
  });
}
