import { sequencerPoolFunctions as abi } from '@metis-blitz/protocol/functions/sequencerPool';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Announces a rise, or lowers at once. */
export function setCommission(
  contracts: Contracts,
  { id, commissionBps }: { id: bigint; commissionBps: number },
): TransactionRequest {
  return request({
    action: 'setCommission',
    to: contracts.sequencerPool,
    abi,
    functionName: 'setCommission',
    args: [id, commissionBps],
  });
}
