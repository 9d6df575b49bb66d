import { sequencerPoolFunctions as abi } from '@metis-blitz/protocol/functions/sequencerPool';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Moves stake to another sequencer at once. */
export function redelegate(
  contracts: Contracts,
  { fromId, toId, shares }: { fromId: bigint; toId: bigint; shares: bigint },
): TransactionRequest {
  return request({
    action: 'redelegate',
    to: contracts.sequencerPool,
    abi,
    functionName: 'redelegate',
    args: [fromId, toId, shares],
  });
}
