import { sequencerPoolFunctions as abi } from '@metis-blitz/protocol/functions/sequencerPool';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Starts the way out of the whole bond. */
export function exitSequencer(contracts: Contracts, { id }: { id: bigint }): TransactionRequest {
  return request({
    action: 'exitSequencer',
    to: contracts.sequencerPool,
    abi,
    functionName: 'exit',
    args: [id],
  });
}
