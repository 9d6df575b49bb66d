import { ecosystemFundFunctions as abi } from '@metis-blitz/protocol/functions/ecosystemFund';
import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Operations governance: names another reviewer. */
export function replaceReviewer(
  contracts: Contracts,
  { grantId, reviewer }: { grantId: bigint; reviewer: Address },
): TransactionRequest {
  return request({
    action: 'replaceReviewer',
    to: contracts.ecosystemFund,
    abi,
    functionName: 'replaceReviewer',
    args: [grantId, reviewer],
  });
}
