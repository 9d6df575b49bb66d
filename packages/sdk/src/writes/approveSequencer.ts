import { delegationRouterFunctions as abi } from '@metis-blitz/protocol/functions/delegationRouter';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Operations governance: the vault may delegate to it, up to both caps. */
export function approveSequencer(
  contracts: Contracts,
  { id, capAssets, capBps }: { id: bigint; capAssets: bigint; capBps: number },
): TransactionRequest {
  return request({
    action: 'approveSequencer',
    to: contracts.delegationRouter,
    abi,
    functionName: 'approve',
    args: [id, capAssets, capBps],
  });
}
