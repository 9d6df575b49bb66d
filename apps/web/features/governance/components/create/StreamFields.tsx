'use client';

import type { Fund } from '@metis-blitz/sdk/reads';
import { useChainTime } from '../../../../lib/chain/useChainTime.ts';
import { AddressInput } from '../../../../ui/controls/AddressInput.tsx';
import { AmountInput } from '../../../../ui/controls/AmountInput.tsx';
import { SelectInput } from '../../../../ui/controls/SelectInput.tsx';
import { formatDateTime } from '../../../../ui/time/formatDateTime.ts';
import { formatDuration } from '../../../../ui/time/formatDuration.ts';
import { largestGrant } from '../../../fund/index.ts';
import { createCopy } from '../../createCopy.ts';
import type { ProposalDraft } from '../../forms/proposalDraft.ts';
import { durations } from '../../forms/streamSchedule.ts';
import { bucketOf } from '../../forms/streamTerms.ts';
import type { ProposalForm } from '../../hooks/useProposalForm.ts';
import { BucketChoice } from './BucketChoice.tsx';

interface Props {
  readonly draft: ProposalDraft;
  readonly set: (change: Partial<ProposalDraft>) => void;
  readonly fund: Fund;
  readonly form: ProposalForm;
}

/** What is paid, to whom, out of which bucket, and over what time. */
export function StreamFields({ draft, set, fund, form }: Props) {
  const words = createCopy;
  const now = useChainTime();
  const bucket = bucketOf(fund, draft);
  const cliffs = [0, ...durations.filter((seconds) => seconds < draft.duration)];
  return (
    <div className="grid gap-5">
      <AmountInput
        label={words.amount}
        unit="METIS"
        value={draft.amount}
        onChange={(amount) => set({ amount })}
        error={form.problems.amount}
        balance={bucket && largestGrant(fund, bucket)}
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
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectInput
          label={words.duration}
          value={String(draft.duration)}
          onChange={(duration) => set({ duration: Number(duration) })}
          options={durations.map((seconds) => ({ value: String(seconds), label: formatDuration(seconds) }))}
        />
        <SelectInput
          label={words.cliff}
          value={String(cliffs.includes(draft.cliff) ? draft.cliff : 0)}
          onChange={(cliff) => set({ cliff: Number(cliff) })}
          options={cliffs.map((seconds) => ({
            value: String(seconds),
            label: seconds === 0 ? words.noCliff : formatDuration(seconds),
          }))}
        />
      </div>
      {now !== undefined && (
        <p className="text-13 text-muted">{words.startNote(formatDateTime(form.start, now))}</p>
      )}
    </div>
  );
}
