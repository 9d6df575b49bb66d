'use client';

import { governorAbi } from '@metis-blitz/protocol/abi/governor';
import { propose } from '@metis-blitz/sdk/writes';
import { parseEventLogs, type TransactionReceipt } from 'viem';
import { chainKey, indexKey } from '../../../lib/query/keys.ts';
import { defineFlow } from '../../../tx/defineFlow.tsx';
import { ProposeSummary } from '../components/ProposeSummary.tsx';
import { governanceCopy } from '../copy.ts';
import { type ProposeRequest, proposeRequest } from '../schema.ts';
import { simulationCopy } from '../simulationCopy.ts';
import { proposalHref } from './proposalHref.ts';

const words = governanceCopy.flows;

/** Puts calls to the vote of one governor. */
export const proposeFlow = defineFlow<ProposeRequest>({
  id: 'propose',
  schema: proposeRequest,
  title: ({ title }) => words.propose(title),
  Summary: ProposeSummary,
  risks: () => [words.proposeRiskOne, words.proposeRiskTwo],
  steps: () => [
    {
      id: 'propose',
      title: words.proposeStep,
      commit: async ({ governor, calls, text }, { client, deployment: { contracts }, account }) => {
        // Between the form and here the chain has moved on: what would fail by now is not put to the vote.
        const { simulateCalls } = await import('../simulate.ts');
        const { failure } = await simulateCalls(client, { contracts, governor, calls });
        if (failure) throw new Error(simulationCopy.refused(failure.cause));
        return propose(contracts, { governor, calls, text, proposer: account });
      },
      verify: (_, __, receipt) => {
        if (idOf(receipt) === undefined) throw new Error('No proposal was made.');
      },
    },
  ],
  refreshes: () => [chainKey('proposals'), indexKey('proposals')],
  onSuccess: ({ governor }, receipts) => {
    const id = receipts.map(idOf)[0] ?? 0n;
    return {
      sentence: words.proposeDone(String(id)),
      next: { href: proposalHref(governor, id), label: words.proposeNext },
    };
  },
});

function idOf(receipt: TransactionReceipt): bigint | undefined {
  const [created] = parseEventLogs({ abi: governorAbi, eventName: 'ProposalCreated', logs: receipt.logs });
  return created?.args.proposalId;
}
