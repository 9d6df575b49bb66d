'use client';

import type { Fund } from '@metis-blitz/sdk/reads';
import { AddressInput } from '../../../../ui/controls/AddressInput.tsx';
import { Button } from '../../../../ui/controls/Button.tsx';
import { SelectInput } from '../../../../ui/controls/SelectInput.tsx';
import { TextInput } from '../../../../ui/controls/TextInput.tsx';
import { formatDuration } from '../../../../ui/time/formatDuration.ts';
import { createCopy } from '../../createCopy.ts';
import { MOST_MILESTONES, type ProposalDraft } from '../../forms/proposalDraft.ts';
import { durations } from '../../forms/streamSchedule.ts';
import type { ProposalForm } from '../../hooks/useProposalForm.ts';
import { BucketChoice } from './BucketChoice.tsx';

interface Props {
  readonly draft: ProposalDraft;
  readonly set: (change: Partial<ProposalDraft>) => void;
  readonly fund: Fund;
  readonly form: ProposalForm;
}

type Part = ProposalDraft['milestones'][number];

/** Who is paid, who judges, and the parts: how much for each, and until when evidence may come. */
export function MilestoneFields({ draft, set, fund, form }: Props) {
  const words = createCopy;
  const { milestones } = draft;
  const change = (index: number, part: Partial<Part>) =>
    set({ milestones: milestones.map((each, place) => (place === index ? { ...each, ...part } : each)) });
  return (
    <div className="grid gap-5">
      <AddressInput
        label={words.recipient}
        hint={words.recipientHint}
        value={draft.recipient}
        onChange={(recipient) => set({ recipient })}
        error={form.problems.recipient}
      />
      <AddressInput
        label={words.milestones.reviewer}
        hint={words.milestones.reviewerHint(formatDuration(fund.reviewPeriod))}
        value={draft.reviewer}
        onChange={(reviewer) => set({ reviewer })}
        error={form.problems.reviewer}
      />
      <BucketChoice draft={draft} set={set} fund={fund} />
      <ol className="grid list-none gap-4 p-0">
        {milestones.map((part, index) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place
            key={index}
            className="grid gap-4 border-l-2 border-line pl-4 sm:grid-cols-[1fr_1fr_auto] sm:items-start"
          >
            <TextInput
              label={words.milestones.amount(index + 1)}
              inputMode="decimal"
              value={part.amount}
              onChange={(amount) => change(index, { amount })}
              error={form.problems[`milestones.${index}.amount`]}
              maxLength={80}
            />
            <SelectInput
              label={words.milestones.after}
              value={String(part.after)}
              onChange={(after) => change(index, { after: Number(after) })}
              options={durations.map((seconds) => ({
                value: String(seconds),
                label: words.milestones.afterStart(formatDuration(seconds)),
              }))}
            />
            {milestones.length > 1 && (
              <Button
                tone="text"
                size="small"
                className="sm:mt-8"
                aria-label={words.milestones.remove(index + 1)}
                onClick={() => set({ milestones: milestones.filter((_, place) => place !== index) })}
              >
                ×
              </Button>
            )}
          </li>
        ))}
      </ol>
      {form.problems.deadlines && <p className="text-13 text-loss-text">{form.problems.deadlines}</p>}
      {milestones.length < MOST_MILESTONES && (
        <div>
          <Button
            size="small"
            onClick={() =>
              set({
                milestones: [...milestones, { amount: '', after: milestones.at(-1)?.after ?? durations[2] }],
              })
            }
          >
            {words.milestones.add}
          </Button>
        </div>
      )}
    </div>
  );
}
