import { sequencerPoolFunctions as abi } from '@metis-blitz/protocol/functions/sequencerPool';
import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Votes of delegated stake and bonds through `delegatee`; oneself takes them back. */
export function delegatePoolVotes(
  contracts: Contracts,
  { delegatee }: { delegatee: Address },
): TransactionRequest {
  return request({
    action: 'delegatePoolVotes',
    to: contracts.sequencerPool,
    abi,
    functionName: 'delegate',
    args: [delegatee],
  });
}
