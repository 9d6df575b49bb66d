'use client';

import { ecosystemFundAbi } from '@metis-blitz/protocol/abi/ecosystemFund';
import { proposeSmallGrant } from '@metis-blitz/sdk/writes';
import { parseEventLogs } from 'viem';
import { chainKey, indexKey } from '../../../lib/query/keys.ts';
import { defineFlow } from '../../../tx/defineFlow.tsx';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { SmallGrantSummary } from '../components/grants/SmallGrantSummary.tsx';
import { grantsCopy } from '../grantsCopy.ts';
import { type SmallGrantRequest, smallGrantRequest } from '../schema.ts';

const words = grantsCopy.flow;

/** Proposes a grant that passes unless stakers object. */
export const proposeSmallGrantFlow = defineFlow<SmallGrantRequest>({
  id: 'propose-small-grant',
  schema: smallGrantRequest,
  title: ({ assets }) => words.proposeSmall(formatAmount(assets, { trim: true })),
  Summary: SmallGrantSummary,
  risks: ({ deposit }) => [words.smallRisk(formatAmount(deposit, { trim: true })), words.risks.enact],
  steps: () => [
    {
      id: 'propose',
      title: words.step,
      commit: ({ bucketId, recipient, assets, deposit, decision }, { deployment }) =>
        proposeSmallGrant(deployment.contracts, { bucketId, recipient, assets, deposit, decision }),
      verify: (_, __, { logs }) => {
        if (parseEventLogs({ abi: ecosystemFundAbi, eventName: 'SmallGrantProposed', logs }).length === 0) {
          throw new Error('No small grant was proposed.');
        }
      },
    },
  ],
  refreshes: (_, account) => [
    chainKey('fund'),
    chainKey('grants'),
    chainKey('balance', account),
    indexKey('decisions'),
  ],
  onSuccess: () => ({
    sentence: words.done.propose,
    next: { href: '/fund/?show=small#commitments', label: words.next },
  }),
});
