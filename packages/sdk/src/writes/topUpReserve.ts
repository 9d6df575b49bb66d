import { ecosystemFundFunctions as abi } from '@metis-blitz/protocol/functions/ecosystemFund';
import type { Contracts } from '../reads/context.ts';
import type { Decision } from './createStream.ts';
import { request, type TransactionRequest } from './request.ts';

/** Operations governance: moves METIS from a bucket to the reward reserve. */
export function topUpReserve(
  contracts: Contracts,
  { bucketId, assets, decision }: { bucketId: bigint; assets: bigint; decision: Decision },
): TransactionRequest {
  return request({
    action: 'topUpReserve',
    to: contracts.ecosystemFund,
    abi,
    functionName: 'topUpReserve',
    args: [bucketId, assets, decision],
  });
}
