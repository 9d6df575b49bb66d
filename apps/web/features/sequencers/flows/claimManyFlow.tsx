'use client';

import { claimRewardsFor } from '@metis-blitz/sdk/writes';
import { defineFlow } from '../../../tx/defineFlow.tsx';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { RewardsSummary } from '../components/summaries/RewardsSummary.tsx';
import { sequencersCopy } from '../copy.ts';
import { type ClaimManyRequest, claimManyRequest } from '../schema.ts';
import { claimedIn } from './claimedIn.ts';
import { delegationRefreshes } from './refreshes.ts';

const words = sequencersCopy.flows;

/** Takes settled rewards of several sequencers in one call. */
export const claimManyFlow = defineFlow<ClaimManyRequest>({
  id: 'claim-many-rewards',
  schema: claimManyRequest,
  title: ({ ids }) => words.claimMany(ids.length),
  Summary: ({ request: { ids } }) => <RewardsSummary ids={ids} />,
  risks: () => [words.riskNone],
  steps: () => [
    {
      id: 'claim',
      title: words.claimStep,
      commit: ({ ids }, { deployment, account }) => claimRewardsFor(deployment.contracts, { account, ids }),
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
