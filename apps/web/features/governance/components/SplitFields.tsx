'use client';

import { TextInput } from '../../../ui/controls/TextInput.tsx';
import type { SplitDraft } from '../voteModel.ts';
import { votesCopy } from '../votesCopy.ts';

interface Props {
  readonly draft: SplitDraft;
  readonly onChange: (draft: SplitDraft) => void;
  readonly problem: string | undefined;
}

/** Parts of one's power for each side. */
export function SplitFields({ draft, onChange, problem }: Props) {
  const words = votesCopy;
  return (
    <div className="grid gap-1.5">
      <div className="grid grid-cols-3 gap-3">
        {(['for', 'against', 'abstain'] as const).map((side) => (
          <TextInput
            key={side}
            label={words.parts[side]}
            inputMode="numeric"
            value={draft[side]}
            onChange={(text) => onChange({ ...draft, [side]: text })}
            maxLength={3}
          />
        ))}
      </div>
      <p aria-live="polite" className="text-13 text-loss-text empty:hidden">
        {problem}
      </p>
    </div>
  );
}
