import { sequencerPoolFunctions as abi } from '@metis-blitz/protocol/functions/sequencerPool';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Starts the way out: earns nothing from now, free after the unbonding period. */
export function undelegate(
  contracts: Contracts,
  { id, shares }: { id: bigint; shares: bigint },
): TransactionRequest {
  return request({
    action: 'undelegate',
    to: contracts.sequencerPool,
    abi,
    functionName: 'undelegate',
    args: [id, shares],
  });
}
