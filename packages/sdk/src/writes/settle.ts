import { sequencerPoolFunctions as abi } from '@metis-blitz/protocol/functions/sequencerPool';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Pays out up to `maxEpochs` epochs of the sequencer set. Anyone may. */
export function settle(contracts: Contracts, { maxEpochs }: { maxEpochs: bigint }): TransactionRequest {
  return request({
    action: 'settle',
    to: contracts.sequencerPool,
    abi,
    functionName: 'settle',
    args: [maxEpochs],
  });
}
