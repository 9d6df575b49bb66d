import { governorFunctions as abi } from '@metis-blitz/protocol/functions/governor';
import type { Tally } from '../math/Tally.ts';
import type { Contracts } from '../reads/context.ts';
import { type GovernorName, governorAddress } from '../reads/governorAddress.ts';
import { request, type TransactionRequest } from './request.ts';
import { voteParams } from './voteParams.ts';

/**
 * Casts a part of the sender's votes each way; what is not cast can be cast later.
 * @param split weights in wei of METIS, together at most what is left
 */
export function castSplitVote(
  contracts: Contracts,
  {
    governor,
    proposalId,
    split,
    reason = '',
  }: { governor: GovernorName; proposalId: bigint; split: Tally; reason?: string },
): TransactionRequest {
  const { support, params } = voteParams({ split });
  return request({
    action: 'castSplitVote',
    to: governorAddress(contracts, governor),
    abi,
    functionName: 'castVoteWithReasonAndParams',
    args: [proposalId, support, reason, params],
  });
}
