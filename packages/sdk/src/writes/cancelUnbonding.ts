import { sequencerPoolFunctions as abi } from '@metis-blitz/protocol/functions/sequencerPool';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Puts leaving shares back to work, before they are free. */
export function cancelUnbonding(
  contracts: Contracts,
  { requestId, shares }: { requestId: bigint; shares: bigint },
): TransactionRequest {
  return request({
    action: 'cancelUnbonding',
    to: contracts.sequencerPool,
    abi,
    functionName: 'cancelUnbonding',
    args: [requestId, shares],
  });
}
