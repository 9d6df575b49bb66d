import { ecosystemFundFunctions as abi } from '@metis-blitz/protocol/functions/ecosystemFund';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Returns to its bucket what expired or was rejected by stakers. Anyone may. */
export function returnMilestone(
  contracts: Contracts,
  { grantId, index }: { grantId: bigint; index: bigint },
): TransactionRequest {
  return request({
    action: 'returnMilestone',
    to: contracts.ecosystemFund,
    abi,
    functionName: 'returnMilestone',
    args: [grantId, index],
  });
}
