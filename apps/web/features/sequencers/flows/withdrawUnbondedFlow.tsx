'use client';

import { sequencerPoolAbi } from '@metis-blitz/protocol/abi/sequencerPool';
import { withdrawUnbonded } from '@metis-blitz/sdk/writes';
import { parseEventLogs, type TransactionReceipt } from 'viem';
import { defineFlow } from '../../../tx/defineFlow.tsx';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { WithdrawSummary } from '../components/summaries/WithdrawSummary.tsx';
import { sequencersCopy } from '../copy.ts';
import { type WithdrawRequest, withdrawRequest } from '../schema.ts';
import { delegationRefreshes } from './refreshes.ts';

const words = sequencersCopy.flows;

/** Takes what has unlocked. */
export const withdrawUnbondedFlow = defineFlow<WithdrawRequest>({
  id: 'withdraw-unbonded',
  schema: withdrawRequest,
  title: ({ assets }) => words.withdraw(formatAmount(assets, { trim: true })),
  Summary: WithdrawSummary,
  risks: () => [words.riskMatured],
  steps: () => [
    {
      id: 'withdraw',
      title: words.withdrawStep,
      commit: ({ requestId }, { deployment, account }) =>
        withdrawUnbonded(deployment.contracts, { requestId, receiver: account }),
      verify: (_, __, receipt) => {
        if (paidBy(receipt) === undefined) throw new Error('Nothing was paid.');
      },
    },
  ],
  refreshes: delegationRefreshes,
  onSuccess: (_, receipts) => ({
    sentence: words.claimed(formatAmount(receipts.map(paidBy)[0] ?? 0n)),
    next: { href: '/portfolio/', label: words.see },
  }),
});

function paidBy(receipt: TransactionReceipt): bigint | undefined {
  const [withdrawn] = parseEventLogs({ abi: sequencerPoolAbi, eventName: 'Withdrawn', logs: receipt.logs });
  return withdrawn?.args.assets;
}
