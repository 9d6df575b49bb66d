import { sequencerPoolFunctions as abi } from '@metis-blitz/protocol/functions/sequencerPool';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Sends slashed METIS to the fund. Anyone may. */
export function sweepSlashed(contracts: Contracts): TransactionRequest {
  return request({ action: 'sweepSlashed', to: contracts.sequencerPool, abi, functionName: 'sweepSlashed' });
}
