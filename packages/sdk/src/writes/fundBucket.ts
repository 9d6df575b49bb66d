import { ecosystemFundFunctions as abi } from '@metis-blitz/protocol/functions/ecosystemFund';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Adds METIS to a bucket of the fund. Anyone may. */
export function fundBucket(
  contracts: Contracts,
  { bucketId, assets }: { bucketId: bigint; assets: bigint },
): TransactionRequest {
  return request({
    action: 'fundBucket',
    to: contracts.ecosystemFund,
    abi,
    functionName: 'fundBucket',
    args: [bucketId],
    value: assets,
  });
}
