'use client';

import { sequencerPoolAbi } from '@metis-blitz/protocol/abi/sequencerPool';
import { undelegate } from '@metis-blitz/sdk/writes';
import { parseEventLogs, type TransactionReceipt } from 'viem';
import { defineFlow } from '../../../tx/defineFlow.tsx';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { UndelegateSummary } from '../components/summaries/UndelegateSummary.tsx';
import { sequencersCopy } from '../copy.ts';
import { type UndelegateRequest, undelegateRequest } from '../schema.ts';
import { delegationRefreshes } from './refreshes.ts';
import { settleStep } from './settleStep.ts';

const words = sequencersCopy.flows;

/** Sends delegated METIS on its way out; epochs that wait can be settled before, so that their rewards are not lost. */
export const undelegateFlow = defineFlow<UndelegateRequest>({
  id: 'undelegate',
  schema: undelegateRequest,
  title: ({ assets, name }) => words.undelegate(formatAmount(assets, { trim: true }), name),
  Summary: UndelegateSummary,
  risks: ({ settleFirst }) => [words.riskUnbonding, ...(settleFirst ? [words.riskSettle] : [])],
  steps: ({ settleFirst }) => [
    ...(settleFirst ? [settleStep<UndelegateRequest>(0n)] : []),
    {
      id: 'undelegate',
      title: words.undelegateStep,
      commit: ({ id, shares }, { deployment }) => undelegate(deployment.contracts, { id, shares }),
      verify: (_, __, receipt) => {
        if (takenBy(receipt) === undefined) throw new Error('Nothing was undelegated.');
      },
    },
  ],
  refreshes: delegationRefreshes,
  onSuccess: (_, receipts) => {
    const taken = formatAmount(receipts.map(takenBy).find((assets) => assets) ?? 0n);
    return {
      sentence: receipts.some(isPaid) ? words.paidAtOnce(taken) : words.undelegated(taken),
      next: { href: '/portfolio/', label: words.see },
    };
  },
});

function takenBy(receipt: TransactionReceipt): bigint | undefined {
  const [taken] = parseEventLogs({ abi: sequencerPoolAbi, eventName: 'Undelegated', logs: receipt.logs });
  return taken?.args.assets;
}

const isPaid = (receipt: TransactionReceipt) =>
  parseEventLogs({ abi: sequencerPoolAbi, eventName: 'Withdrawn', logs: receipt.logs }).length > 0;
