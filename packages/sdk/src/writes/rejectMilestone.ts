import { ecosystemFundFunctions as abi } from '@metis-blitz/protocol/functions/ecosystemFund';
import type { Hex } from 'viem';
import type { Contracts } from '../reads/context.ts';
import { request, type TransactionRequest } from './request.ts';

/**
 * The reviewer: rejects for good.
 * @param evidenceHash of what was read
 */
export function rejectMilestone(
  contracts: Contracts,
  {
    grantId,
    index,
    evidenceHash,
    reason,
  }: { grantId: bigint; index: bigint; evidenceHash: Hex; reason: string },
): TransactionRequest {
  return request({
    action: 'rejectMilestone',
    to: contracts.ecosystemFund,
    abi,
    functionName: 'rejectMilestone',
    args: [grantId, index, evidenceHash, reason],
  });
}
