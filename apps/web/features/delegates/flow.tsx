'use client';

import { getVotingPower } from '@metis-blitz/sdk/reads';
import { delegateLiquidVotes, delegatePoolVotes } from '@metis-blitz/sdk/writes';
import { isAddressEqual } from 'viem';
import type { z } from 'zod';
import { chainKey, indexKey } from '../../lib/query/keys.ts';
import { defineFlow } from '../../tx/defineFlow.tsx';
import type { FlowContext, Step } from '../../tx/flow.ts';
import { shortAddress } from '../../ui/identity/shortAddress.ts';
import { DelegateVotesSummary } from './components/DelegateVotesSummary.tsx';
import { delegatesCopy } from './copy.ts';
import { type DelegateVotesRequest, delegateVotesRequest } from './schema.ts';

const words = delegatesCopy.flow;

async function delegatesNow({ client, deployment: { contracts }, account }: FlowContext) {
  return getVotingPower(client, { contracts, account });
}

/** The two sources of votes are delegated each at its own contract: a step for each that is asked for. */
const stepOf = (source: 'liquid' | 'pool'): Step<DelegateVotesRequest> => {
  const place = source === 'liquid' ? 'liquidDelegate' : 'poolDelegate';
  const build = source === 'liquid' ? delegateLiquidVotes : delegatePoolVotes;
  return {
    id: source,
    title: source === 'liquid' ? words.liquidStep : words.poolStep,
    commit: ({ to }, { deployment }) => build(deployment.contracts, { delegatee: to }),
    isDone: async ({ to }, context) => isAddressEqual((await delegatesNow(context))[place], to),
    verify: async ({ to }, context) => {
      if (!isAddressEqual((await delegatesNow(context))[place], to))
        throw new Error('The votes did not move.');
    },
  };
};

/** Lets another vote with one's power, or takes it back. */
export const delegateVotesFlow = defineFlow<DelegateVotesRequest>({
  id: 'delegate-votes',
  schema: delegateVotesRequest as z.ZodType<DelegateVotesRequest>,
  title: ({ to }) => words.title(shortAddress(to)),
  Summary: DelegateVotesSummary,
  risks: () => [words.risk, words.riskOpen],
  steps: ({ which }) =>
    (['liquid', 'pool'] as const).filter((source) => which === 'both' || which === source).map(stepOf),
  refreshes: (_, account) => [
    chainKey('votingPower'),
    chainKey('myVote', account),
    indexKey('delegates'),
    indexKey('account', account),
  ],
  onSuccess: ({ to }) => ({
    sentence: words.ended(shortAddress(to)),
    next: { href: '/governance/delegates/', label: words.next },
  }),
});
