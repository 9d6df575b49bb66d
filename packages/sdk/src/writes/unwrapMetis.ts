import { wMetisFunctions as abi } from '@metis-blitz/protocol/functions/wMetis';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Unwraps wMETIS into METIS. */
export function unwrapMetis(contracts: Contracts, { assets }: { assets: bigint }): TransactionRequest {
  return request({
    action: 'unwrapMetis',
    to: contracts.wMetis,
    abi,
    functionName: 'withdraw',
    args: [assets],
  });
}
