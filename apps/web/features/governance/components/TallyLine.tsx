'use client';

import type { Proposal } from '@metis-blitz/sdk/reads';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { formatPercent } from '../../../ui/amount/Percent.tsx';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { governanceCopy } from '../copy.ts';
import { sharesOf } from '../model.ts';
import { TallyBar } from './TallyBar.tsx';

/** The tally of a row: the bar, the For and the Against. */
export function TallyLine({ proposal }: { readonly proposal: Proposal }) {
  const words = useCopy(governanceCopy);
  const shares = sharesOf(proposal);
  if (proposal.state === 'pending') return <span />;
  return (
    <div className="grid gap-1.5 text-13">
      <TallyBar proposal={proposal} />
      <p className="flex justify-between gap-4 text-muted">
        <span>
          {words.sides.for} <Amount value={proposal.votes.for} digits={0} />
        </span>
        <span>{formatPercent(shares.for, 1)}</span>
      </p>
    </div>
  );
}
