import { ecosystemFundFunctions as abi } from '@metis-blitz/protocol/functions/ecosystemFund';
import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';
import type { Decision } from './createStream.ts';
import { request, type TransactionRequest } from './request.ts';

/**
 * Proposes a grant that is enacted without a vote unless stakers object. Anyone may.
 * @param deposit wei of METIS, exactly what the fund asks for
 */
export function proposeSmallGrant(
  contracts: Contracts,
  {
    bucketId,
    recipient,
    assets,
    deposit,
    decision,
  }: { bucketId: bigint; recipient: Address; assets: bigint; deposit: bigint; decision: Decision },
): TransactionRequest {
  return request({
    action: 'proposeSmallGrant',
    to: contracts.ecosystemFund,
    abi,
    functionName: 'proposeSmallGrant',
    args: [bucketId, recipient, assets, decision],
    value: deposit,
  });
}
