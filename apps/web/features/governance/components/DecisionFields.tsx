'use client';

import { TextArea } from '../../../ui/controls/TextArea.tsx';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { governanceCopy } from '../copy.ts';
import type { Problems } from '../hooks/useStreamProposal.ts';
import type { StreamDraft } from '../streamDraft.ts';

interface Props {
  readonly draft: StreamDraft;
  readonly set: (change: Partial<StreamDraft>) => void;
  readonly problems: Problems;
}

/** The three reasons that every decision of the fund carries. */
export function DecisionFields({ draft, set, problems }: Props) {
  const words = useCopy(governanceCopy).create;
  const fields = [
    { field: 'context', label: words.context, hint: words.contextHint },
    { field: 'impact', label: words.impact, hint: words.impactHint },
    { field: 'alternatives', label: words.alternatives, hint: words.alternativesHint },
  ] as const;
  return (
    <div className="grid gap-5">
      {fields.map(({ field, label, hint }) => (
        <TextArea
          key={field}
          label={label}
          hint={hint}
          value={draft[field]}
          onChange={(text) => set({ [field]: text })}
          error={problems[field]}
        />
      ))}
    </div>
  );
}
