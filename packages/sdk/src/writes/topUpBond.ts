import { sequencerPoolFunctions as abi } from '@metis-blitz/protocol/functions/sequencerPool';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Adds to a sequencer’s bond. */
export function topUpBond(
  contracts: Contracts,
  { id, assets }: { id: bigint; assets: bigint },
): TransactionRequest {
  return request({
    action: 'topUpBond',
    to: contracts.sequencerPool,
    abi,
    functionName: 'topUpBond',
    args: [id],
    value: assets,
  });
}
