'use client';

import { Choice } from '../../../../ui/controls/Choice.tsx';
import { createCopy } from '../../createCopy.ts';
import { type ProposalKind, proposalKinds } from '../../forms/proposalDraft.ts';

interface Props {
  readonly kind: ProposalKind;
  readonly onChange: (kind: ProposalKind) => void;
}

/** What kind of proposal it is, each with what it means. */
export function KindChoice({ kind, onChange }: Props) {
  const words = createCopy;
  return (
    <Choice
      label={words.kind}
      value={kind}
      onChange={onChange}
      options={proposalKinds.map((value) => ({
        value,
        label: words.kinds[value],
        note: words.kindNotes[value],
      }))}
    />
  );
}
