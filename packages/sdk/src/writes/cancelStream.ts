import { ecosystemFundFunctions as abi } from '@metis-blitz/protocol/functions/ecosystemFund';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Operations governance: leaves what has vested, takes the rest back. */
export function cancelStream(contracts: Contracts, { streamId }: { streamId: bigint }): TransactionRequest {
  return request({
    action: 'cancelStream',
    to: contracts.ecosystemFund,
    abi,
    functionName: 'cancelStream',
    args: [streamId],
  });
}
