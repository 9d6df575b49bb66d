import { governorFunctions as abi } from '@metis-blitz/protocol/functions/governor';
import type { Contracts } from '../reads/context.ts';
import { type GovernorName, governorAddress } from '../reads/governorAddress.ts';
import { request, type TransactionRequest } from './request.ts';
import { type VoteChoice, voteSupport } from './voteSupport.ts';

/** Casts all votes of the sender one way, with a reason if there is one. */
export function castVote(
  contracts: Contracts,
  {
    governor,
    proposalId,
    choice,
    reason = '',
  }: { governor: GovernorName; proposalId: bigint; choice: VoteChoice; reason?: string },
): TransactionRequest {
  const to = governorAddress(contracts, governor);
  const support = voteSupport[choice];
  if (reason === '') {
    return request({ action: 'castVote', to, abi, functionName: 'castVote', args: [proposalId, support] });
  }
  return request({
    action: 'castVote',
    to,
    abi,
    functionName: 'castVoteWithReason',
    args: [proposalId, support, reason],
  });
}
