import { sequencerPoolFunctions as abi } from '@metis-blitz/protocol/functions/sequencerPool';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Settles, claims and delegates again to the same sequencers. */
export function compound(contracts: Contracts, { ids }: { ids: readonly bigint[] }): TransactionRequest {
  return request({
    action: 'compound',
    to: contracts.sequencerPool,
    abi,
    functionName: 'compound',
    args: [ids],
  });
}
