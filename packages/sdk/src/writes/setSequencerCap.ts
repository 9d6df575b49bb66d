import { delegationRouterFunctions as abi } from '@metis-blitz/protocol/functions/delegationRouter';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Operations governance: how much the vault may delegate to it. */
export function setSequencerCap(
  contracts: Contracts,
  { id, capAssets, capBps }: { id: bigint; capAssets: bigint; capBps: number },
): TransactionRequest {
  return request({
    action: 'setSequencerCap',
    to: contracts.delegationRouter,
    abi,
    functionName: 'setCap',
    args: [id, capAssets, capBps],
  });
}
