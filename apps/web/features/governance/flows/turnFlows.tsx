'use client';

import { governorAbi } from '@metis-blitz/protocol/abi/governor';
import { cancelProposal, executeProposal, queueProposal } from '@metis-blitz/sdk/writes';
import { parseEventLogs } from 'viem';
import { chainKey, indexKey } from '../../../lib/query/keys.ts';
import { defineFlow } from '../../../tx/defineFlow.tsx';
import { ProposalSummary } from '../components/ProposalSummary.tsx';
import { governanceCopy } from '../copy.ts';
import { type ProposalRef, proposalRef } from '../schema.ts';
import { proposalHref } from './proposalHref.ts';

const words = governanceCopy.flows;

interface Turn {
  readonly id: 'queue' | 'execute' | 'cancel';
  readonly build: typeof queueProposal;
  readonly event: 'ProposalQueued' | 'ProposalExecuted' | 'ProposalCanceled';
  readonly done: string;
}

/** The three turns of a proposal's crank differ in the call, the event that proves it, and the words. */
const turnFlow = ({ id, build, event, done }: Turn) =>
  defineFlow<ProposalRef>({
    id: `${id}-proposal`,
    schema: proposalRef,
    title: ({ title }) => `${words[id]}: “${title}”`,
    Summary: ProposalSummary,
    risks: () => [id === 'cancel' ? words.cancelRisk : words.turnRisk],
    steps: () => [
      {
        id,
        title: governanceCopy.turn[id],
        commit: ({ governor, proposalId }, { deployment }) =>
          build(deployment.contracts, { governor, proposalId }),
        verify: (_, __, receipt) => {
          if (parseEventLogs({ abi: governorAbi, eventName: event, logs: receipt.logs }).length === 0) {
            throw new Error('The proposal did not move.');
          }
        },
      },
    ],
    refreshes: () => [
      chainKey('proposals'),
      chainKey('fund'),
      chainKey('streams'),
      indexKey('proposals'),
      indexKey('decisions'),
    ],
    onSuccess: ({ governor, proposalId }) => ({
      sentence: done,
      next: { href: proposalHref(governor, proposalId), label: words.see },
    }),
  });

export const queueFlow = turnFlow({
  id: 'queue',
  build: queueProposal,
  event: 'ProposalQueued',
  done: words.queued,
});

export const executeFlow = turnFlow({
  id: 'execute',
  build: executeProposal,
  event: 'ProposalExecuted',
  done: words.executed,
});

export const cancelFlow = turnFlow({
  id: 'cancel',
  build: cancelProposal,
  event: 'ProposalCanceled',
  done: words.cancelled,
});
