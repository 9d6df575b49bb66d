'use client';

import { sequencerPoolAbi } from '@metis-blitz/protocol/abi/sequencerPool';
import { cancelUnbonding } from '@metis-blitz/sdk/writes';
import { parseEventLogs } from 'viem';
import { defineFlow } from '../../../tx/defineFlow.tsx';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { CancelSummary } from '../components/summaries/CancelSummary.tsx';
import { sequencersCopy } from '../copy.ts';
import { type CancelRequest, cancelRequest } from '../schema.ts';
import { delegationRefreshes } from './refreshes.ts';
import { INLINE_EPOCHS, settleStep } from './settleStep.ts';

const words = sequencersCopy.flows;

/** Takes stake that is on its way out back to its sequencer. */
export const cancelUnbondingFlow = defineFlow<CancelRequest>({
  id: 'cancel-unbonding',
  schema: cancelRequest,
  title: ({ assets, name }) => words.cancel(formatAmount(assets, { trim: true }), name),
  Summary: CancelSummary,
  risks: ({ name }) => [words.riskCancel, words.riskCovered(name)],
  steps: ({ settleFirst }) => [
    ...(settleFirst ? [settleStep<CancelRequest>(INLINE_EPOCHS)] : []),
    {
      id: 'cancel',
      title: words.cancelStep,
      commit: ({ requestId, shares }, { deployment }) =>
        cancelUnbonding(deployment.contracts, { requestId, shares }),
      verify: ({ requestId }, __, { logs }) => {
        const back = parseEventLogs({ abi: sequencerPoolAbi, eventName: 'UnbondingCancelled', logs });
        if (!back.some(({ args }) => args.requestId === requestId))
          throw new Error('Nothing was taken back.');
      },
    },
  ],
  refreshes: delegationRefreshes,
  onSuccess: ({ id, name, assets }) => ({
    sentence: words.cancelled(formatAmount(assets)),
    next: { href: `/sequencers/view/?id=${id}`, label: words.seeAt(name) },
  }),
});
