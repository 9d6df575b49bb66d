import { liquidStakingFunctions as abi } from '@metis-blitz/protocol/functions/liquidStaking';
import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Votes of lsMETIS through `delegatee`; oneself takes them back. */
export function delegateLiquidVotes(
  contracts: Contracts,
  { delegatee }: { delegatee: Address },
): TransactionRequest {
  return request({
    action: 'delegateLiquidVotes',
    to: contracts.liquidStaking,
    abi,
    functionName: 'delegate',
    args: [delegatee],
  });
}
