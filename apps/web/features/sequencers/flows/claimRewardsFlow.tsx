'use client';

import { claimRewards } from '@metis-blitz/sdk/writes';
import { defineFlow } from '../../../tx/defineFlow.tsx';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { RewardsSummary } from '../components/summaries/RewardsSummary.tsx';
import { sequencersCopy } from '../copy.ts';
import { type ClaimRequest, claimRequest } from '../schema.ts';
import { claimedIn } from './claimedIn.ts';
import { delegationRefreshes } from './refreshes.ts';

const words = sequencersCopy.flows;

/** Takes settled rewards of one sequencer. */
export const claimRewardsFlow = defineFlow<ClaimRequest>({
  id: 'claim-rewards',
  schema: claimRequest,
  title: ({ name }) => words.claim(name),
  Summary: ({ request: { id } }) => <RewardsSummary ids={[id]} />,
  risks: () => [words.riskNone],
  steps: () => [
    {
      id: 'claim',
      title: words.claimStep,
      commit: ({ id }, { deployment, account }) =>
        claimRewards(deployment.contracts, { id, receiver: account }),
      verify: (_, __, receipt) => {
        if (claimedIn(receipt) === 0n) throw new Error('No rewards were paid.');
      },
    },
  ],
  refreshes: delegationRefreshes,
  onSuccess: (_, receipts) => ({
    sentence: words.claimed(formatAmount(receipts.map(claimedIn)[0] ?? 0n)),
    next: { href: '/portfolio/', label: words.see },
  }),
});
