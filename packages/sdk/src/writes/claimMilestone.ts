import { ecosystemFundFunctions as abi } from '@metis-blitz/protocol/functions/ecosystemFund';
import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/** Pays a milestone; only the recipient names another receiver. */
export function claimMilestone(
  contracts: Contracts,
  { grantId, index, receiver }: { grantId: bigint; index: bigint; receiver: Address },
): TransactionRequest {
  return request({
    action: 'claimMilestone',
    to: contracts.ecosystemFund,
    abi,
    functionName: 'claimMilestone',
    args: [grantId, index, receiver],
  });
}
