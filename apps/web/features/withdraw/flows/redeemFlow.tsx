'use client';

import { liquidStakingAbi } from '@metis-blitz/protocol/abi/liquidStaking';
import { previewWithdrawal } from '@metis-blitz/sdk/reads';
import { redeemNative } from '@metis-blitz/sdk/writes';
import { parseEventLogs, type TransactionReceipt } from 'viem';
import { defineFlow } from '../../../tx/defineFlow.tsx';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { LeaveSummary } from '../components/LeaveSummary.tsx';
import { withdrawCopy } from '../copy.ts';
import { type LeaveRequest, leaveRequest } from '../schema.ts';
import { leaveRefreshes } from './leaveRefreshes.ts';

const words = withdrawCopy.flows;

/** Gives lsMETIS back for METIS at once, for the fee of the moment. */
export const redeemFlow = defineFlow<LeaveRequest>({
  id: 'redeem',
  schema: leaveRequest,
  title: ({ shares }) => words.redeem(formatAmount(shares, { digits: 18, trim: true })),
  Summary: (props) => <LeaveSummary {...props} way="now" />,
  risks: () => [words.riskPrice],
  steps: () => [
    {
      id: 'redeem',
      title: words.redeemStep,
      commit: async ({ shares }, { client, deployment: { contracts }, account }) => {
        const { now } = await previewWithdrawal(client, { contracts, shares });
        return redeemNative(contracts, {
          shares,
          receiver: account,
          owner: account,
          minAssets: now - now / 200n,
        });
      },
      verify: (_, __, receipt) => {
        if (paidBy(receipt) === undefined) throw new Error('No METIS was paid.');
      },
    },
  ],
  refreshes: leaveRefreshes,
  onSuccess: (_, receipts) => ({
    sentence: words.redeemed(formatAmount(receipts.map(paidBy)[0] ?? 0n)),
    next: { href: '/portfolio/', label: words.portfolio },
  }),
});

function paidBy(receipt: TransactionReceipt): bigint | undefined {
  const [redeemed] = parseEventLogs({ abi: liquidStakingAbi, eventName: 'Redeemed', logs: receipt.logs });
  return redeemed?.args.assets;
}
