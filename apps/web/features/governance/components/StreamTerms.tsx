'use client';

import type { Fund } from '@metis-blitz/sdk/reads';
import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { AddressInput } from '../../../ui/controls/AddressInput.tsx';
import { AmountInput } from '../../../ui/controls/AmountInput.tsx';
import { Choice } from '../../../ui/controls/Choice.tsx';
import { SelectInput } from '../../../ui/controls/SelectInput.tsx';
import { TextInput } from '../../../ui/controls/TextInput.tsx';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { formatDateTime } from '../../../ui/time/formatDateTime.ts';
import { formatDuration } from '../../../ui/time/formatDuration.ts';
import { largestGrant } from '../../fund/index.ts';
import { governanceCopy } from '../copy.ts';
import type { StreamProposal } from '../hooks/useStreamProposal.ts';
import { durations, type StreamDraft } from '../streamDraft.ts';

interface Props {
  readonly draft: StreamDraft;
  readonly set: (change: Partial<StreamDraft>) => void;
  readonly fund: Fund;
  readonly form: StreamProposal;
}

/** What is paid, to whom, out of which bucket, and over what time. */
export function StreamTerms({ draft, set, fund, form }: Props) {
  const words = useCopy(governanceCopy).create;
  const now = useChainTime();
  const cliffs = [0, ...durations.filter((seconds) => seconds < draft.duration)];
  return (
    <div className="grid gap-5">
      <TextInput
        label={words.titleLabel}
        hint={words.titleHint}
        value={draft.title}
        onChange={(title) => set({ title })}
        error={form.problems.title}
        maxLength={400}
      />
      <AmountInput
        label={words.amount}
        unit="METIS"
        value={draft.amount}
        onChange={(amount) => set({ amount })}
        error={form.problems.amount}
        balance={form.bucket && largestGrant(fund, form.bucket)}
        balanceLabel={words.room}
      />
      <AddressInput
        label={words.recipient}
        hint={words.recipientHint}
        value={draft.recipient}
        onChange={(recipient) => set({ recipient })}
        error={form.problems.recipient}
      />
      <Choice
        label={words.bucket}
        value={String(form.bucket?.id ?? '')}
        onChange={(bucketId) => set({ bucketId })}
        options={fund.buckets.map((bucket) => ({
          value: String(bucket.id),
          label: bucket.name,
          note: words.bucketNote(formatAmount(largestGrant(fund, bucket), { digits: 0 })),
        }))}
      />
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
