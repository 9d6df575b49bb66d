import { sequencerPoolFunctions as abi } from '@metis-blitz/protocol/functions/sequencerPool';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Pays a sequencer’s own rewards to its recipient. */
export function claimOperatorRewards(contracts: Contracts, { id }: { id: bigint }): TransactionRequest {
  return request({
    action: 'claimOperatorRewards',
    to: contracts.sequencerPool,
    abi,
    functionName: 'claimOperatorRewards',
    args: [id],
  });
}
