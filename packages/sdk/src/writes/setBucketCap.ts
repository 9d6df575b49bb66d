import { ecosystemFundFunctions as abi } from '@metis-blitz/protocol/functions/ecosystemFund';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Protocol governance. */
export function setBucketCap(
  contracts: Contracts,
  { bucketId, newCap }: { bucketId: bigint; newCap: bigint },
): TransactionRequest {
  return request({
    action: 'setBucketCap',
    to: contracts.ecosystemFund,
    abi,
    functionName: 'setBucketCap',
    args: [bucketId, newCap],
  });
}
