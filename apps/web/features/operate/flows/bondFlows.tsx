'use client';

import { exitSequencer, requestBondWithdrawal, topUpBond, withdrawBond } from '@metis-blitz/sdk/writes';
import { defineFlow } from '../../../tx/defineFlow.tsx';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { BondInSummary } from '../components/summaries/BondInSummary.tsx';
import { BondOutSummary } from '../components/summaries/BondOutSummary.tsx';
import { BondPaidSummary } from '../components/summaries/BondPaidSummary.tsx';
import { operateCopy } from '../copy.ts';
import { type BondRequest, bondRequest, type SequencerRequest, sequencerRequest } from '../schema.ts';
import { eventIn, mustTell } from './eventIn.ts';
import { operatorRefreshes } from './refreshes.ts';

const words = operateCopy.flows;
const amountOf = (assets: bigint) => formatAmount(assets, { trim: true });
const home = { href: '/run/', label: words.back };

/** Adds to a bond. */
export const topUpBondFlow = defineFlow<BondRequest>({
  id: 'top-up-bond',
  schema: bondRequest,
  title: ({ assets, name }) => words.topUp(amountOf(assets), name),
  Summary: BondInSummary,
  risks: () => [words.risk.slash],
  steps: () => [
    {
      id: 'top-up',
      title: words.step.topUp,
      commit: ({ id, assets }, { deployment }) => topUpBond(deployment.contracts, { id, assets }),
      verify: (_, __, receipt) => mustTell(receipt, 'BondIncreased'),
    },
  ],
  refreshes: operatorRefreshes,
  onSuccess: (_, receipts) => {
    const bond = receipts.map((receipt) => eventIn(receipt, 'BondIncreased')?.args.bond)[0];
    return { sentence: words.toppedUp(amountOf(bond ?? 0n)), next: home };
  },
});

/** Sends a part of a bond on its way out. */
export const takeOutBondFlow = defineFlow<BondRequest>({
  id: 'take-out-bond',
  schema: bondRequest,
  title: ({ assets, name }) => words.takeOut(amountOf(assets), name),
  Summary: BondOutSummary,
  risks: () => [words.risk.bondTime, words.risk.jail],
  steps: () => [
    {
      id: 'take-out',
      title: words.step.takeOut,
      commit: ({ id, assets }, { deployment }) => requestBondWithdrawal(deployment.contracts, { id, assets }),
      verify: (_, __, receipt) => mustTell(receipt, 'BondWithdrawalRequested'),
    },
  ],
  refreshes: operatorRefreshes,
  onSuccess: ({ assets }) => ({ sentence: words.takenOut(amountOf(assets)), next: home }),
});

/** Takes out bond that has unlocked. */
export const withdrawBondFlow = defineFlow<BondRequest>({
  id: 'withdraw-bond',
  schema: bondRequest,
  title: ({ name }) => words.withdraw(name),
  Summary: BondPaidSummary,
  risks: () => [words.risk.none],
  steps: () => [
    {
      id: 'withdraw',
      title: words.step.withdraw,
      commit: ({ id }, { deployment, account }) =>
        withdrawBond(deployment.contracts, { id, receiver: account }),
      verify: (_, __, receipt) => mustTell(receipt, 'BondWithdrawn'),
    },
  ],
  refreshes: operatorRefreshes,
  onSuccess: (_, receipts) => {
    const paid = receipts.map((receipt) => eventIn(receipt, 'BondWithdrawn')?.args.assets)[0];
    return { sentence: words.withdrawn(formatAmount(paid ?? 0n)), next: home };
  },
});

/** Leaves with the whole bond. */
export const exitFlow = defineFlow<SequencerRequest>({
  id: 'exit-sequencer',
  schema: sequencerRequest,
  title: ({ name }) => words.exit(name),
  Summary: ({ request: { id } }) => <BondOutSummary request={{ id }} />,
  risks: () => [words.risk.exit, words.risk.bondTime],
  steps: () => [
    {
      id: 'exit',
      title: words.step.exit,
      commit: ({ id }, { deployment }) => exitSequencer(deployment.contracts, { id }),
      verify: (_, __, receipt) => mustTell(receipt, 'SequencerStatusChanged'),
    },
  ],
  refreshes: operatorRefreshes,
  onSuccess: () => ({ sentence: words.exited, next: home }),
});
