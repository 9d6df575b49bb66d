'use client';

import { sequencersCopy } from '../copy.ts';

interface Props {
  readonly waiting: bigint;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** What one gives up by leaving before waiting epochs are settled, and the way not to. */
export function SettleFirst({ waiting, checked, onChange }: Props) {
  const words = sequencersCopy.form;
  return (
    <label className="flex cursor-pointer items-start gap-3">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="mt-1 size-4 shrink-0 accent-(--accent)"
      />
      <span>
        {words.settleFirst}
        <span className="block text-13 text-pretty text-muted">
          {words.settleNote(words.epochs(waiting))}
        </span>
      </span>
    </label>
  );
}
