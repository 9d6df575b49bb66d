'use client';

import { AddressInput } from '../../../../ui/controls/AddressInput.tsx';
import { Button } from '../../../../ui/controls/Button.tsx';
import { TextArea } from '../../../../ui/controls/TextArea.tsx';
import { TextInput } from '../../../../ui/controls/TextInput.tsx';
import { Whole } from '../../../../ui/identity/Whole.tsx';
import { createCopy } from '../../createCopy.ts';
import type { ProposalDraft } from '../../forms/proposalDraft.ts';
import type { Problems } from '../../forms/terms.ts';

type Call = ProposalDraft['calls'][number];

interface Props {
  /** From 1. */
  readonly place: number;
  readonly call: Call;
  readonly onChange: (change: Partial<Call>) => void;
  readonly onRemove?: () => void;
  readonly problems: Problems;
  /** What the call says, once it is complete. */
  readonly sentence: string | undefined;
}

/** One call: its contract, its METIS, its data. */
export function CustomCall({ place, call, onChange, onRemove, problems, sentence }: Props) {
  const words = createCopy.custom;
  const problem = (field: keyof Call) => problems[`calls.${place - 1}.${field}`];
  return (
    <fieldset className="m-0 grid gap-4 border-0 border-l-2 border-line p-0 pl-4">
      <legend className="float-left flex w-full items-center justify-between font-strong">
        {words.call(place)}
        {onRemove && (
          <Button tone="text" size="small" onClick={onRemove} aria-label={words.remove(place)}>
            ×
          </Button>
        )}
      </legend>
      <AddressInput
        label={words.to}
        value={call.to}
        onChange={(to) => onChange({ to })}
        error={problem('to')}
      />
      <TextArea
        label={words.data}
        hint={words.dataHint}
        value={call.data}
        onChange={(data) => onChange({ data: data.trim() })}
        error={problem('data')}
        rows={3}
        spellCheck={false}
        style={{ fontFamily: 'var(--font-mono)', fontSize: 'var(--text-13)' }}
      />
      <TextInput
        label={words.value}
        hint={words.valueHint}
        inputMode="decimal"
        value={call.value}
        onChange={(value) => onChange({ value })}
        error={problem('value')}
        maxLength={80}
      />
      {sentence && (
        <p className="text-pretty">
          <span className="text-13 text-muted">{words.means}</span> <Whole text={sentence} />
        </p>
      )}
    </fieldset>
  );
}
