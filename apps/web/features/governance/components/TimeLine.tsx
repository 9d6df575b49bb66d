'use client';

import type { Proposal } from '@metis-blitz/sdk/reads';
import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { ProgressLine } from '../../../ui/epoch/ProgressLine.tsx';
import { Moment } from '../../../ui/time/Moment.tsx';
import { governanceCopy } from '../copy.ts';
import { useGovernors } from '../hooks/useGovernors.ts';
import { useProposalRecord } from '../hooks/useProposalRecord.ts';
import { nextOf } from '../model.ts';
import { votesCopy } from '../votesCopy.ts';

interface Event {
  readonly label: string;
  readonly at: number | null | undefined;
  readonly note?: string;
}

/** All moments of a proposal, those that were and those that come, by the chain's clock. */
export function TimeLine({ proposal }: { readonly proposal: Proposal }) {
  const words = governanceCopy;
  const { moments: names } = votesCopy;
  const now = useChainTime();
  const rules = useGovernors().data?.[proposal.governor];
  const { data: record } = useProposalRecord(proposal.governor, proposal.id);
  const { voteStart, voteEnd, executableAt, extended, state } = proposal;
  const next = rules && now !== undefined ? nextOf(proposal, rules, now) : undefined;
  const isOver = state === 'canceled';
  const events: Event[] = [
    { label: names.proposed, at: record?.createdAt },
    { label: names.begins, at: voteStart },
    { label: names.ends, at: voteEnd, ...(extended ? { note: words.proposal.extended } : {}) },
    { label: names.queued, at: record?.queuedAt },
    { label: names.executable, at: isOver ? null : executableAt || null },
    { label: names.executed, at: record?.executedAt },
    { label: names.cancelled, at: record?.canceledAt },
  ];
  if (next && (next.deadline === 'queueBy' || next.deadline === 'executeBy')) {
    events.push({ label: words.next[next.deadline], at: next.at });
  }
  const shown = events
    .filter((event): event is Event & { at: number } => typeof event.at === 'number')
    .sort((one, two) => one.at - two.at);
  const voting = (state === 'active' || state === 'pending') && now !== undefined;
  return (
    <div className="grid gap-2">
      <h2 className="text-17 font-strong">{words.proposal.timeline}</h2>
      {voting && (
        <ProgressLine
          done={(now - voteStart) / Math.max(1, voteEnd - voteStart)}
          label={words.proposal.timeline}
        />
      )}
      <ol className="grid list-none p-0">
        {shown.map(({ label, at, note }) => (
          <TimeLineItem key={label} label={label} at={at} note={note} now={now} />
        ))}
      </ol>
    </div>
  );
}

interface ItemProps {
  readonly label: string;
  readonly at: number;
  readonly note?: string | undefined;
  readonly now: number | undefined;
}

function TimeLineItem({ label, at, note, now }: ItemProps) {
  const past = now !== undefined && at <= now;
  return (
    <li className="relative grid grid-cols-[auto_1fr] gap-x-3 pb-4 before:absolute before:top-4 before:bottom-0 before:left-[5px] before:w-px before:bg-line last:pb-0 last:before:hidden">
      <span
        aria-hidden="true"
        className={`mt-1.5 size-[11px] rounded-full border-2 ${past ? 'border-accent bg-accent' : 'border-edge bg-paper'}`}
      />
      <span>
        <span className={past ? 'block' : 'block text-muted'}>{label}</span>
        <span className="block text-13 text-muted">
          <Moment at={at} now={now} />
        </span>
        {note && <span className="block text-13 text-muted">{note}</span>}
      </span>
    </li>
  );
}
