import { sequencerPoolFunctions as abi } from '@metis-blitz/protocol/functions/sequencerPool';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Takes the operator’s role that was offered. */
export function acceptOperator(contracts: Contracts, { id }: { id: bigint }): TransactionRequest {
  return request({
    action: 'acceptOperator',
    to: contracts.sequencerPool,
    abi,
    functionName: 'acceptOperator',
    args: [id],
  });
}
