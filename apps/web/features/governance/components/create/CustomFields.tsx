'use client';

import { Button } from '../../../../ui/controls/Button.tsx';
import { Choice } from '../../../../ui/controls/Choice.tsx';
import { governanceCopy } from '../../copy.ts';
import { createCopy } from '../../createCopy.ts';
import { MOST_CALLS, type ProposalDraft } from '../../forms/proposalDraft.ts';
import { useCallSentences } from '../../hooks/useCallSentences.ts';
import type { ProposalForm } from '../../hooks/useProposalForm.ts';
import { CustomCall } from './CustomCall.tsx';

interface Props {
  readonly draft: ProposalDraft;
  readonly set: (change: Partial<ProposalDraft>) => void;
  readonly form: ProposalForm;
}

/** Who decides, and any calls, each read back as a sentence. */
export function CustomFields({ draft, set, form }: Props) {
  const words = createCopy.custom;
  const { governors, governorNotes } = governanceCopy;
  const calls = form.calls?.map(({ to, ...call }) => ({ target: to, ...call })) ?? [];
  const sentences = useCallSentences(calls);
  const change = (index: number, call: Partial<ProposalDraft['calls'][number]>) =>
    set({ calls: draft.calls.map((each, place) => (place === index ? { ...each, ...call } : each)) });
  return (
    <div className="grid gap-6">
      <Choice
        label={words.governor}
        value={draft.governor}
        onChange={(governor) => set({ governor })}
        options={(['operations', 'protocol'] as const).map((value) => ({
          value,
          label: governors[value],
          note: governorNotes[value],
        }))}
      />
      {draft.calls.map((call, index) => (
        <CustomCall
          // biome-ignore lint/suspicious/noArrayIndexKey: a call is known by its place
          key={index}
          place={index + 1}
          call={call}
          onChange={(next) => change(index, next)}
          problems={form.problems}
          sentence={form.calls ? sentences?.[index] : undefined}
          {...(draft.calls.length > 1
            ? { onRemove: () => set({ calls: draft.calls.filter((_, place) => place !== index) }) }
            : {})}
        />
      ))}
      {draft.calls.length < MOST_CALLS && (
        <div>
          <Button
            size="small"
            onClick={() => set({ calls: [...draft.calls, { to: '', value: '', data: '' }] })}
          >
            {words.add}
          </Button>
        </div>
      )}
    </div>
  );
}
