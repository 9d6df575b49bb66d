import { ecosystemFundFunctions as abi } from '@metis-blitz/protocol/functions/ecosystemFund';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Operations governance: takes back every milestone that is not accepted. */
export function cancelMilestoneGrant(
  contracts: Contracts,
  { grantId }: { grantId: bigint },
): TransactionRequest {
  return request({
    action: 'cancelMilestoneGrant',
    to: contracts.ecosystemFund,
    abi,
    functionName: 'cancelMilestoneGrant',
    args: [grantId],
  });
}
