'use client';

import type { Proposal } from '@metis-blitz/sdk/reads';
import { formatPercent } from '../../../ui/amount/Percent.tsx';
import { governanceCopy } from '../copy.ts';
import { sharesOf } from '../model.ts';

const looks = { for: 'bg-earn', against: 'bg-loss', abstain: 'bg-edge' } as const;

/** Three sides on one line. The figures beside it say the same in words. */
export function TallyBar({ proposal }: { readonly proposal: Pick<Proposal, 'votes'> }) {
  const words = governanceCopy;
  const shares = sharesOf(proposal);
  const said = (['for', 'against', 'abstain'] as const)
    .map((side) => words.tally.side(words.sides[side], formatPercent(shares[side], 1)))
    .join('; ');
  return (
    <div role="img" aria-label={said} className="flex h-1.5 gap-px overflow-hidden rounded-full bg-line">
      {(['for', 'abstain', 'against'] as const).map((side) => (
        <span key={side} className={looks[side]} style={{ width: `${Number(shares[side]) / 100}%` }} />
      ))}
    </div>
  );
}
