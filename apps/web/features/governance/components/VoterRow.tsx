'use client';

import { AddressLink } from '../../../tx/components/AddressLink.tsx';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { StatusChip, type StatusTone } from '../../../ui/data/StatusChip.tsx';
import { governanceCopy } from '../copy.ts';
import { type CastVote, weightOf } from '../voteModel.ts';
import { votesCopy } from '../votesCopy.ts';

const tones: Readonly<Record<CastVote['support'], StatusTone>> = {
  for: 'earn',
  against: 'loss',
  abstain: 'quiet',
  split: 'info',
};

interface Props {
  readonly vote: CastVote;
  /** It is the vote of the account whose figures are shown. */
  readonly own: boolean;
}

/** One voter: weight, side, and the reason given. A split is told side by side. */
export function VoterRow({ vote, own }: Props) {
  const { sides } = governanceCopy;
  const words = votesCopy;
  const { voter, support, reason } = vote;
  const parts = (['for', 'against', 'abstain'] as const).filter((side) => vote[side] > 0n);
  return (
    <li className={own ? 'grid gap-1 border-l-2 border-accent py-3 pl-4' : 'grid gap-1 py-3'}>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <AddressLink address={voter} />
        <span className="inline-flex items-center gap-3">
          <Amount value={weightOf(vote)} digits={2} unit="METIS" />
          <StatusChip tone={tones[support]}>{support === 'split' ? words.split : sides[support]}</StatusChip>
        </span>
      </div>
      {support === 'split' && (
        <p className="flex flex-wrap justify-end gap-x-4 text-13 text-muted">
          {parts.map((side) => (
            <span key={side}>
              {sides[side]} <Amount value={vote[side]} digits={2} />
            </span>
          ))}
        </p>
      )}
      {reason && <p className="max-w-prose text-15 text-pretty break-words text-muted">{reason}</p>}
    </li>
  );
}
