'use client';

import type { Fund } from '@metis-blitz/sdk/reads';
import { formatAmount } from '../../../../ui/amount/formatAmount.ts';
import { formatPercent } from '../../../../ui/amount/Percent.tsx';
import { AddressInput } from '../../../../ui/controls/AddressInput.tsx';
import { AmountInput } from '../../../../ui/controls/AmountInput.tsx';
import { ThreeLines } from '../../../../ui/data/ThreeLines.tsx';
import { formatDuration } from '../../../../ui/time/formatDuration.ts';
import { createCopy } from '../../createCopy.ts';
import type { ProposalDraft } from '../../forms/proposalDraft.ts';
import { largestSmallGrant } from '../../forms/smallTerms.ts';
import type { ProposalForm } from '../../hooks/useProposalForm.ts';
import { BucketChoice } from './BucketChoice.tsx';

interface Props {
  readonly draft: ProposalDraft;
  readonly set: (change: Partial<ProposalDraft>) => void;
  readonly fund: Fund;
  readonly form: ProposalForm;
}

/** How much, to whom, out of which bucket; and what it costs to ask. */
export function SmallFields({ draft, set, fund, form }: Props) {
  const words = createCopy;
  const deposit = formatAmount(fund.smallGrantDeposit, { trim: true });
  return (
    <div className="grid gap-5">
      <AmountInput
        label={words.amount}
        unit="METIS"
        value={draft.amount}
        onChange={(amount) => set({ amount })}
        error={form.problems.amount}
        balance={largestSmallGrant(fund, draft)}
        balanceLabel={words.room}
      />
      <AddressInput
        label={words.recipient}
        hint={words.recipientHint}
        value={draft.recipient}
        onChange={(recipient) => set({ recipient })}
        error={form.problems.recipient}
      />
      <BucketChoice draft={draft} set={set} fund={fund} />
      <ThreeLines
        labels={words.small.labels}
        get={words.small.rule(formatPercent(fund.objectionBps, 1))}
        cost={words.small.deposit(deposit)}
        when={words.small.when(formatDuration(fund.objectionPeriod))}
      />
    </div>
  );
}
