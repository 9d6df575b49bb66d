'use client';

import type { FundMilestone, MilestoneGrant } from '@metis-blitz/sdk/reads';
import { useChainTime } from '../../../../lib/chain/useChainTime.ts';
import { Amount } from '../../../../ui/amount/Amount.tsx';
import { marks } from '../../../../ui/copy/marks.ts';
import { StatusChip, type StatusTone } from '../../../../ui/data/StatusChip.tsx';
import { Moment } from '../../../../ui/time/Moment.tsx';
import { grantsCopy } from '../../grantsCopy.ts';
import type { Grants } from '../../hooks/useGrants.ts';
import { MilestoneActions } from './MilestoneActions.tsx';
import { ObjectionLine } from './ObjectionLine.tsx';

const tones: Readonly<Record<FundMilestone['status'], StatusTone>> = {
  none: 'quiet',
  pending: 'wait',
  submitted: 'info',
  accepted: 'wait',
  payable: 'earn',
  paid: 'earn',
  rejected: 'loss',
  expired: 'quiet',
  cancelled: 'quiet',
};

interface Props {
  readonly grant: MilestoneGrant;
  readonly milestone: FundMilestone;
  readonly grants: Grants;
}

/** One part of a grant: what it pays, where it stands, what was shown for it, and what can be done with it. */
export function MilestoneItem({ grant, milestone, grants }: Props) {
  const words = grantsCopy;
  const now = useChainTime();
  const { assets, deadline, status, evidenceHash, objectionId, index } = milestone;
  const name = words.milestones.part(Number(index) + 1);
  const what = `${name} · ${words.milestones.grant(String(grant.id))}`;
  const evidence = grants.evidence.get(evidenceHash);
  const refused = grants.refused.get(`${grant.id}-${index}`);
  const objection = grants.objections.get(objectionId);
  const waits = status === 'pending' || status === 'submitted';
  return (
    <li className="grid gap-3 border-l-2 border-line pl-4" aria-label={what}>
      <div className="flex items-baseline justify-between gap-x-4">
        <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
          {name} <StatusChip tone={tones[status]}>{words.milestones.states[status]}</StatusChip>
        </span>
        <span className="font-strong whitespace-nowrap">
          <Amount value={assets} unit="METIS" digits={2} />
        </span>
      </div>
      {waits && (
        <p className="text-13 text-muted">
          {words.milestones.deadline} <Moment at={deadline} now={now} />
        </p>
      )}
      {evidence && (
        <p className="max-w-prose text-15 text-pretty break-words whitespace-pre-line text-muted">
          <span className="font-strong text-ink">
            {words.milestones.evidence}
            {marks.colon}
          </span>
          {evidence}
        </p>
      )}
      {refused && (
        <p className="max-w-prose text-15 text-pretty break-words whitespace-pre-line text-muted">
          <span className="font-strong text-loss-text">
            {words.milestones.rejected}
            {marks.colon}
          </span>
          {refused}
        </p>
      )}
      {objection && (status === 'accepted' || objection.against > 0n) && (
        <ObjectionLine
          objection={objection}
          what={what}
          assets={assets}
          subject={{ milestoneGrant: grant.id }}
          open={status === 'accepted'}
        />
      )}
      <MilestoneActions grant={grant} milestone={milestone} what={what} known={evidence !== undefined} />
    </li>
  );
}
