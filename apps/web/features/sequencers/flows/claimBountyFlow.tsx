'use client';

import { sequencerPoolAbi } from '@metis-blitz/protocol/abi/sequencerPool';
import { claimBounty } from '@metis-blitz/sdk/writes';
import { parseEventLogs, type TransactionReceipt } from 'viem';
import { chainKey, indexKey } from '../../../lib/query/keys.ts';
import { defineFlow } from '../../../tx/defineFlow.tsx';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { BountySummary } from '../components/summaries/BountySummary.tsx';
import { sequencersCopy } from '../copy.ts';
import { type BountyRequest, bountyRequest } from '../schema.ts';

const words = sequencersCopy.flows;

/** Takes what is owed for reports of equivocation. */
export const claimBountyFlow = defineFlow<BountyRequest>({
  id: 'claim-bounty',
  schema: bountyRequest,
  title: ({ assets }) => words.bounty(formatAmount(assets, { trim: true })),
  Summary: BountySummary,
  risks: () => [words.riskBounty],
  steps: () => [
    {
      id: 'claim',
      title: words.claimStep,
      commit: (_, { deployment, account }) => claimBounty(deployment.contracts, { receiver: account }),
      verify: (_, __, receipt) => {
        if (!paidBy(receipt)) throw new Error('No bounty was paid.');
      },
    },
  ],
  refreshes: (_, account) => [
    chainKey('bounty', account),
    chainKey('balance', account),
    indexKey('account', account),
    indexKey('history', account),
  ],
  onSuccess: (_, receipts) => ({
    sentence: words.claimed(formatAmount(receipts.map(paidBy)[0] ?? 0n)),
    next: { href: '/portfolio/', label: words.see },
  }),
});

function paidBy(receipt: TransactionReceipt): bigint | undefined {
  const [claimed] = parseEventLogs({
    abi: sequencerPoolAbi,
    eventName: 'BountyClaimed',
    logs: receipt.logs,
  });
  return claimed?.args.assets;
}
