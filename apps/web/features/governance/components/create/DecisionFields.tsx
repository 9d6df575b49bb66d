'use client';

import { TextArea } from '../../../../ui/controls/TextArea.tsx';
import { createCopy } from '../../createCopy.ts';
import type { ProposalDraft } from '../../forms/proposalDraft.ts';
import type { Problems } from '../../forms/terms.ts';

interface Props {
  readonly draft: ProposalDraft;
  readonly set: (change: Partial<ProposalDraft>) => void;
  readonly problems: Problems;
}

/** The three reasons that every decision carries. */
export function DecisionFields({ draft, set, problems }: Props) {
  const words = createCopy;
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
