'use client';

import { Choice } from '../../../ui/controls/Choice.tsx';
import { TextArea } from '../../../ui/controls/TextArea.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { governanceCopy } from '../copy.ts';
import type { useBallotDraft } from '../hooks/useBallotDraft.ts';
import { votesCopy } from '../votesCopy.ts';
import { SplitFields } from './SplitFields.tsx';

interface Props {
  readonly draft: ReturnType<typeof useBallotDraft>;
  /** The vote was extended: other sides are refused by the governor. */
  readonly onlyAgainst: boolean;
}

/** The choice, its parts when it is split, and the reason. */
export function BallotFields({ draft, onlyAgainst }: Props) {
  const words = governanceCopy;
  const more = votesCopy;
  const sides = (['for', 'against', 'abstain'] as const).map((value) => ({
    value,
    label: words.sides[value],
    disabled: onlyAgainst && value !== 'against',
  }));
  return (
    <>
      {onlyAgainst && <Notice word={words.vote.words.extended}>{more.onlyAgainst}</Notice>}
      <Choice
        label={words.vote.choice}
        value={draft.choice}
        onChange={draft.setChoice}
        options={[
          ...sides,
          { value: 'split' as const, label: more.splitChoice, note: more.splitNote, disabled: onlyAgainst },
        ]}
      />
      {draft.choice === 'split' && (
        <SplitFields draft={draft.parts} onChange={draft.setParts} problem={draft.splitProblem} />
      )}
      <TextArea
        label={words.vote.reason}
        hint={words.vote.reasonHint}
        value={draft.reason}
        onChange={draft.setReason}
        error={draft.reasonProblem}
        rows={3}
      />
    </>
  );
}
