'use client';

import { compound } from '@metis-blitz/sdk/writes';
import { defineFlow } from '../../../tx/defineFlow.tsx';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { RewardsSummary } from '../components/summaries/RewardsSummary.tsx';
import { sequencersCopy } from '../copy.ts';
import { type CompoundRequest, compoundRequest } from '../schema.ts';
import { claimedIn } from './claimedIn.ts';
import { delegationRefreshes } from './refreshes.ts';
import { INLINE_EPOCHS, settleStep } from './settleStep.ts';

const words = sequencersCopy.flows;

/** Claims rewards and delegates them again to the same sequencers, in one call. */
export const compoundFlow = defineFlow<CompoundRequest>({
  id: 'compound',
  schema: compoundRequest,
  title: ({ ids, name }) =>
    ids.length === 1 && name ? words.compound(name) : words.compoundMany(ids.length),
  Summary: ({ request: { ids } }) => <RewardsSummary ids={ids} again />,
  risks: () => [words.riskCompound],
  steps: ({ settleFirst }) => [
    ...(settleFirst ? [settleStep<CompoundRequest>(INLINE_EPOCHS)] : []),
    {
      id: 'compound',
      title: words.compoundStep,
      commit: ({ ids }, { deployment }) => compound(deployment.contracts, { ids }),
      verify: (_, __, receipt) => {
        if (claimedIn(receipt) === 0n) throw new Error('No rewards were delegated.');
      },
    },
  ],
  refreshes: delegationRefreshes,
  onSuccess: (_, receipts) => ({
    sentence: words.compounded(formatAmount(receipts.map(claimedIn).find((claimed) => claimed) ?? 0n)),
    next: { href: '/portfolio/', label: words.see },
  }),
});
