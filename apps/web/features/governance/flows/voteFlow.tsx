'use client';

import { governorAbi } from '@metis-blitz/protocol/abi/governor';
import { castSplitVote, castVote } from '@metis-blitz/sdk/writes';
import { parseEventLogs, type TransactionReceipt } from 'viem';
import { chainKey, indexKey } from '../../../lib/query/keys.ts';
import { defineFlow } from '../../../tx/defineFlow.tsx';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { VoteSummary } from '../components/VoteSummary.tsx';
import { governanceCopy } from '../copy.ts';
import { type VoteRequest, voteRequest } from '../schema.ts';
import { proposalHref } from './proposalHref.ts';

const words = governanceCopy.flows;

/** Casts all of one's votes on a proposal, one way, with a reason if there is one. */
export const voteFlow = defineFlow<VoteRequest>({
  id: 'vote',
  schema: voteRequest,
  title: ({ choice, title }) =>
    choice === 'split' ? words.split(title) : words.vote(governanceCopy.sides[choice], title),
  Summary: VoteSummary,
  risks: () => [words.voteRisk],
  steps: () => [
    {
      id: 'vote',
      title: words.voteStep,
      commit: ({ governor, proposalId, choice, reason, split }, { deployment }) => {
        const ballot = { governor, proposalId, reason: reason.trim() };
        if (choice !== 'split') return castVote(deployment.contracts, { ...ballot, choice });
        if (!split) throw new Error('A split vote needs its parts.');
        return castSplitVote(deployment.contracts, { ...ballot, split });
      },
      verify: (_, __, receipt) => {
        if (weightOf(receipt) === undefined) throw new Error('No vote was counted.');
      },
    },
  ],
  refreshes: ({ governor, proposalId }, account) => [
    chainKey('proposals'),
    chainKey('myVote', account),
    indexKey('votes', governor, String(proposalId)),
    indexKey('account', account),
  ],
  onSuccess: (request, receipts) => ({
    sentence: words.voteDone(formatAmount(receipts.map(weightOf)[0] ?? 0n)),
    next: { href: proposalHref(request.governor, request.proposalId), label: words.see },
  }),
});

function weightOf(receipt: TransactionReceipt): bigint | undefined {
  const [cast] = parseEventLogs({
    abi: governorAbi,
    eventName: ['VoteCast', 'VoteCastWithParams'],
    logs: receipt.logs,
  });
  return cast?.args.weight;
}
