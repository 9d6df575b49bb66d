'use client';

import { useState } from 'react';
import { governanceCopy } from '../copy.ts';
import type { VoteRequest } from '../schema.ts';
import { type SplitDraft, splitOf } from '../voteModel.ts';
import { votesCopy } from '../votesCopy.ts';

type Ballot = Pick<VoteRequest, 'choice' | 'reason' | 'split'>;

/** A vote as it is filled in. @param power wei of METIS that can still be cast */
export function useBallotDraft(power: bigint | undefined) {
  const words = votesCopy.problems;
  const { reasonLong } = governanceCopy.vote;
  const [choice, setChoice] = useState<VoteRequest['choice']>('for');
  const [reason, setReason] = useState('');
  const [parts, setParts] = useState<SplitDraft>({ for: '50', against: '50', abstain: '0' });

  const split = choice === 'split' ? splitOf(parts, power ?? 0n) : undefined;
  const tooLong = reason.length > 1_000;
  const splitProblem =
    split === undefined || split.ok
      ? undefined
      : split.problem === 'sum'
        ? words.sum(split.sum)
        : words.digits;
  const ready = !tooLong && splitProblem === undefined && !(split && power === undefined);
  const ballot: Ballot | undefined = ready
    ? { choice, reason, ...(split?.ok ? { split: split.weights } : {}) }
    : undefined;
  return {
    choice,
    setChoice,
    reason,
    setReason,
    parts,
    setParts,
    splitProblem,
    reasonProblem: tooLong ? reasonLong : undefined,
    ballot,
  };
}
