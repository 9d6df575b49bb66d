'use client';

import { sequencerPoolAbi } from '@metis-blitz/protocol/abi/sequencerPool';
import { delegate } from '@metis-blitz/sdk/writes';
import { parseEventLogs, type TransactionReceipt } from 'viem';
import { defineFlow } from '../../../tx/defineFlow.tsx';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { DelegateSummary } from '../components/summaries/DelegateSummary.tsx';
import { sequencersCopy } from '../copy.ts';
import { type DelegateRequest, delegateRequest } from '../schema.ts';
import { delegationRefreshes } from './refreshes.ts';
import { INLINE_EPOCHS, settleStep } from './settleStep.ts';

const words = sequencersCopy.flows;

/** Delegates METIS to one sequencer. */
export const delegateFlow = defineFlow<DelegateRequest>({
  id: 'delegate',
  schema: delegateRequest,
  title: ({ assets, name }) => words.delegate(formatAmount(assets, { digits: 18, trim: true }), name),
  Summary: DelegateSummary,
  risks: ({ name, settleFirst }) => [
    words.riskCovered(name),
    words.riskLeave,
    ...(settleFirst ? [words.riskSettle] : []),
  ],
  steps: ({ settleFirst }) => [
    ...(settleFirst ? [settleStep<DelegateRequest>(INLINE_EPOCHS)] : []),
    {
      id: 'delegate',
      title: words.delegateStep,
      commit: ({ id, assets }, { deployment }) => delegate(deployment.contracts, { id, assets }),
      verify: (_, __, receipt) => {
        if (delegatedBy(receipt) === undefined) throw new Error('Nothing was delegated.');
      },
    },
  ],
  refreshes: delegationRefreshes,
  onSuccess: (_, receipts) => ({
    sentence: words.delegated(formatAmount(receipts.map(delegatedBy).find((taken) => taken) ?? 0n)),
    next: { href: '/portfolio/', label: words.see },
  }),
});

function delegatedBy(receipt: TransactionReceipt): bigint | undefined {
  const [delegated] = parseEventLogs({ abi: sequencerPoolAbi, eventName: 'Delegated', logs: receipt.logs });
  return delegated?.args.assets;
}
