import { sequencerPoolFunctions as abi } from '@metis-blitz/protocol/functions/sequencerPool';
import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Brings a delegation’s votes down to what it is worth after a slash. Anyone may. */
export function syncPoolVotes(
  contracts: Contracts,
  { account, id }: { account: Address; id: bigint },
): TransactionRequest {
  return request({
    action: 'syncPoolVotes',
    to: contracts.sequencerPool,
    abi,
    functionName: 'syncVotes',
    args: [account, id],
  });
}
