'use client';

import { sequencerPoolAbi } from '@metis-blitz/protocol/abi/sequencerPool';
import { claimRewards } from '@metis-blitz/sdk/writes';
import { parseEventLogs, type TransactionReceipt } from 'viem';
import { defineFlow } from '../../../tx/defineFlow.tsx';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { ClaimRewardsSummary } from '../components/ClaimRewardsSummary.tsx';
import { sequencersCopy } from '../copy.ts';
import { type ClaimRequest, claimRequest } from '../schema.ts';
import { delegationRefreshes } from './refreshes.ts';

const words = sequencersCopy.en.flows;

/** Takes settled rewards of one sequencer. */
export const claimRewardsFlow = defineFlow<ClaimRequest>({
  id: 'claim-rewards',
  schema: claimRequest,
  title: ({ name }) => words.claim(name),
  Summary: ClaimRewardsSummary,
  risks: () => [words.riskNone],
  steps: () => [
    {
      id: 'claim',
      title: words.claimStep,
      commit: ({ id }, { deployment, account }) =>
        claimRewards(deployment.contracts, { id, receiver: account }),
      verify: (_, __, receipt) => {
        if (claimedBy(receipt) === undefined) throw new Error('No rewards were paid.');
      },
    },
  ],
  refreshes: delegationRefreshes,
  onSuccess: (_, receipts) => ({
    sentence: words.claimed(formatAmount(receipts.map(claimedBy)[0] ?? 0n)),
    next: { href: '/portfolio/', label: words.see },
  }),
});

function claimedBy(receipt: TransactionReceipt): bigint | undefined {
  const [claimed] = parseEventLogs({
    abi: sequencerPoolAbi,
    eventName: 'RewardsClaimed',
    logs: receipt.logs,
  });
  return claimed?.args.assets;
}
