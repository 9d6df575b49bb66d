import { sequencerPoolFunctions as abi } from '@metis-blitz/protocol/functions/sequencerPool';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Delegates native METIS to a sequencer. */
export function delegate(
  contracts: Contracts,
  { id, assets }: { id: bigint; assets: bigint },
): TransactionRequest {
  return request({
    action: 'delegate',
    to: contracts.sequencerPool,
    abi,
    functionName: 'delegate',
    args: [id],
    value: assets,
  });
}
