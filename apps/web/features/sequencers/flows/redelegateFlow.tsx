'use client';

import { sequencerPoolAbi } from '@metis-blitz/protocol/abi/sequencerPool';
import { redelegate } from '@metis-blitz/sdk/writes';
import { parseEventLogs, type TransactionReceipt } from 'viem';
import { defineFlow } from '../../../tx/defineFlow.tsx';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { RedelegateSummary } from '../components/summaries/RedelegateSummary.tsx';
import { sequencersCopy } from '../copy.ts';
import { type RedelegateRequest, redelegateRequest } from '../schema.ts';
import { delegationRefreshes } from './refreshes.ts';
import { INLINE_EPOCHS, settleStep } from './settleStep.ts';

const words = sequencersCopy.flows;

/** Moves a delegation to another sequencer, without unbonding. */
export const redelegateFlow = defineFlow<RedelegateRequest>({
  id: 'redelegate',
  schema: redelegateRequest,
  title: ({ assets, name, toName }) =>
    words.move(formatAmount(assets, { digits: 18, trim: true }), name, toName),
  Summary: RedelegateSummary,
  risks: ({ toName, settleFirst }) => [
    words.riskCovered(toName),
    words.riskLock,
    ...(settleFirst ? [words.riskSettle] : []),
  ],
  steps: ({ settleFirst }) => [
    ...(settleFirst ? [settleStep<RedelegateRequest>(INLINE_EPOCHS)] : []),
    {
      id: 'redelegate',
      title: words.moveStep,
      commit: ({ id, toId, shares }, { deployment }) =>
        redelegate(deployment.contracts, { fromId: id, toId, shares }),
      verify: (_, __, receipt) => {
        if (movedBy(receipt) === undefined) throw new Error('Nothing was moved.');
      },
    },
  ],
  refreshes: delegationRefreshes,
  onSuccess: ({ toId, toName }, receipts) => ({
    sentence: words.moved(formatAmount(receipts.map(movedBy).find((moved) => moved) ?? 0n), toName),
    next: { href: `/sequencers/view/?id=${toId}`, label: words.seeAt(toName) },
  }),
});

function movedBy(receipt: TransactionReceipt): bigint | undefined {
  const [moved] = parseEventLogs({ abi: sequencerPoolAbi, eventName: 'Redelegated', logs: receipt.logs });
  return moved?.args.assets;
}
