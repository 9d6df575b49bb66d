'use client';

import type { Proposal } from '@metis-blitz/sdk/reads';
import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { Facts } from '../../../ui/data/Facts.tsx';
import { ProgressLine } from '../../../ui/epoch/ProgressLine.tsx';
import { Moment } from '../../../ui/time/Moment.tsx';
import { governanceCopy } from '../copy.ts';
import { useGovernors } from '../hooks/useGovernors.ts';
import { nextOf } from '../model.ts';

/** The window of the vote, and the moments that come. */
export function TimeLine({ proposal }: { readonly proposal: Proposal }) {
  const words = useCopy(governanceCopy);
  const now = useChainTime();
  const rules = useGovernors().data?.[proposal.governor];
  const { voteStart, voteEnd, executableAt, extended } = proposal;
  const next = rules && now !== undefined ? nextOf(proposal, rules, now) : undefined;
  const moments = [
    { label: words.proposal.created, at: voteStart },
    { label: words.proposal.closes, at: voteEnd, ...(extended ? { note: words.proposal.extended } : {}) },
    ...(executableAt > 0 ? [{ label: words.proposal.queued, at: executableAt }] : []),
    ...(next && ['queueBy', 'executeBy'].includes(next.deadline)
      ? [{ label: words.next[next.deadline], at: next.at }]
      : []),
  ];
  return (
    <div className="grid gap-1">
      <h2 className="text-17 font-strong">{words.proposal.timeline}</h2>
      <ProgressLine
        done={now === undefined ? undefined : (now - voteStart) / Math.max(1, voteEnd - voteStart)}
        label={words.proposal.timeline}
      />
      <Facts
        facts={moments.map(({ at, ...rest }) => ({
          ...rest,
          value: <Moment at={at} now={now} show="date" />,
        }))}
      />
    </div>
  );
}
