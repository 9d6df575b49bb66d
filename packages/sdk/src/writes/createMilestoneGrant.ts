import { ecosystemFundFunctions as abi } from '@metis-blitz/protocol/functions/ecosystemFund';
import type { Address } from 'viem';
import type { Contracts } from '../reads/context.ts';
import type { Decision } from './createStream.ts';
import { request, type TransactionRequest } from './request.ts';

/**
 * Operations governance: promises METIS to `recipient` for work that `reviewer` accepts.
 * @param milestones assets in wei of METIS, deadlines in unix seconds and in order
 */
export function createMilestoneGrant(
  contracts: Contracts,
  {
    bucketId,
    recipient,
    reviewer,
    milestones,
    decision,
  }: {
    bucketId: bigint;
    recipient: Address;
    reviewer: Address;
    milestones: readonly { assets: bigint; deadline: number }[];
    decision: Decision;
  },
): TransactionRequest {
  return request({
    action: 'createMilestoneGrant',
    to: contracts.ecosystemFund,
    abi,
    functionName: 'createMilestoneGrant',
    args: [bucketId, recipient, reviewer, milestones, decision],
  });
}
