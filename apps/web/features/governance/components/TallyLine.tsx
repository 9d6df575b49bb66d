'use client';

import type { Proposal } from '@metis-blitz/sdk/reads';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { formatPercent } from '../../../ui/amount/Percent.tsx';
import { ProgressLine } from '../../../ui/epoch/ProgressLine.tsx';
import { governanceCopy } from '../copy.ts';
import { listCopy } from '../listCopy.ts';
import { quorumPart, sharesOf } from '../model.ts';
import { TallyBar } from './TallyBar.tsx';

/** The tally of a row: the bar, the For and the Against. */
export function TallyLine({ proposal }: { readonly proposal: Proposal }) {
  const words = governanceCopy;
  const more = listCopy;
  const shares = sharesOf(proposal);
  const part = quorumPart(proposal);
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
      <ProgressLine done={quorumPart(proposal)} label={more.quorumLabel} marks={12} tone="muted" />
      <p className="text-muted">
        {part === undefined ? more.quorumOpen : more.quorum(formatPercent(part * 10_000, 0))}
      </p>
    </div>
  );
}
