import { delegationRouterFunctions as abi } from '@metis-blitz/protocol/functions/delegationRouter';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Operations governance: the vault delegates no more to it and takes back all that it holds there. */
export function releaseSequencer(contracts: Contracts, { id }: { id: bigint }): TransactionRequest {
  return request({
    action: 'releaseSequencer',
    to: contracts.delegationRouter,
    abi,
    functionName: 'release',
    args: [id],
  });
}
