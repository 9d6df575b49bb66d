import { delegationRouterFunctions as abi } from '@metis-blitz/protocol/functions/delegationRouter';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Operations governance: the vault no longer delegates to it. */
export function removeSequencer(contracts: Contracts, { id }: { id: bigint }): TransactionRequest {
  return request({
    action: 'removeSequencer',
    to: contracts.delegationRouter,
    abi,
    functionName: 'remove',
    args: [id],
  });
}
