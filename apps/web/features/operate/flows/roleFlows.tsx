'use client';

import { acceptOperator, claimOperatorRewards, transferOperator } from '@metis-blitz/sdk/writes';
import { zeroAddress } from 'viem';
import { defineFlow } from '../../../tx/defineFlow.tsx';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { AcceptSummary } from '../components/summaries/AcceptSummary.tsx';
import { AddressSummary } from '../components/summaries/AddressSummary.tsx';
import { OperatorRewardsSummary } from '../components/summaries/OperatorRewardsSummary.tsx';
import { operateCopy } from '../copy.ts';
import { type AddressRequest, addressRequest, type SequencerRequest, sequencerRequest } from '../schema.ts';
import { eventIn, mustTell } from './eventIn.ts';
import { operatorRefreshes } from './refreshes.ts';

const words = operateCopy.flows;
const home = { href: '/run/', label: words.back };
const takesBack = ({ to }: AddressRequest) => to === zeroAddress;

/** Names the next operator; the zero address takes the offer back. */
export const offerOperatorFlow = defineFlow<AddressRequest>({
  id: 'transfer-operator',
  schema: addressRequest,
  title: (request) => (takesBack(request) ? words.withdrawOffer(request.name) : words.offer(request.name)),
  Summary: ({ request: { id, to } }) => <AddressSummary id={id} of="pendingOperator" to={to} />,
  risks: (request) => [takesBack(request) ? words.risk.none : words.risk.offer],
  steps: () => [
    {
      id: 'offer',
      title: words.step.offer,
      commit: ({ id, to }, { deployment }) => transferOperator(deployment.contracts, { id, newOperator: to }),
      verify: (_, __, receipt) => mustTell(receipt, 'OperatorTransferStarted'),
    },
  ],
  refreshes: operatorRefreshes,
  onSuccess: (request) => ({
    sentence: takesBack(request) ? words.offerGone : words.offered,
    next: home,
  }),
});

/** Becomes the operator whom the last one named. */
export const acceptOperatorFlow = defineFlow<SequencerRequest>({
  id: 'accept-operator',
  schema: sequencerRequest,
  title: ({ name }) => words.accept(name),
  Summary: AcceptSummary,
  risks: () => [words.risk.accept],
  steps: () => [
    {
      id: 'accept',
      title: words.step.accept,
      commit: ({ id }, { deployment }) => acceptOperator(deployment.contracts, { id }),
      verify: (_, __, receipt) => mustTell(receipt, 'OperatorTransferred'),
    },
  ],
  refreshes: operatorRefreshes,
  onSuccess: () => ({ sentence: words.accepted, next: home }),
});

/** Pays the sequencer's own rewards to its recipient. */
export const claimOperatorRewardsFlow = defineFlow<SequencerRequest>({
  id: 'claim-operator-rewards',
  schema: sequencerRequest,
  title: ({ name }) => words.claim(name),
  Summary: OperatorRewardsSummary,
  risks: () => [words.risk.none],
  steps: () => [
    {
      id: 'claim',
      title: words.step.claim,
      commit: ({ id }, { deployment }) => claimOperatorRewards(deployment.contracts, { id }),
      verify: (_, __, receipt) => mustTell(receipt, 'OperatorRewardsClaimed'),
    },
  ],
  refreshes: operatorRefreshes,
  onSuccess: (_, receipts) => {
    const paid = receipts.map((receipt) => eventIn(receipt, 'OperatorRewardsClaimed')?.args.assets)[0];
    return { sentence: words.claimed(formatAmount(paid ?? 0n)), next: home };
  },
});
