import { ecosystemFundFunctions as abi } from '@metis-blitz/protocol/functions/ecosystemFund';
import type { Hex } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/**
 * The reviewer: accepts the evidence that was read; stakers may object for a while.
 * @param evidenceHash of what was read
 */
export function acceptMilestone(
  contracts: Contracts,
  { grantId, index, evidenceHash }: { grantId: bigint; index: bigint; evidenceHash: Hex },
): TransactionRequest {
  return request({
    action: 'acceptMilestone',
    to: contracts.ecosystemFund,
    abi,
    functionName: 'acceptMilestone',
    args: [grantId, index, evidenceHash],
  });
}
