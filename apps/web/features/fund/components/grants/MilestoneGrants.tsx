'use client';

import type { FundBucket } from '@metis-blitz/sdk/reads';
import { Link } from '../../../../lib/nav/Link.tsx';
import { buttonLook } from '../../../../ui/controls/Button.tsx';
import { EmptyState } from '../../../../ui/feedback/EmptyState.tsx';
import { Skeleton } from '../../../../ui/feedback/Skeleton.tsx';
import { Fold } from '../../../../ui/surfaces/Fold.tsx';
import { grantsCopy } from '../../grantsCopy.ts';
import type { Grants } from '../../hooks/useGrants.ts';
import { isGrantOver } from '../../model.ts';
import { MilestoneBoard } from './MilestoneBoard.tsx';

interface Props {
  /** undefined: being read. */
  readonly grants: Grants | undefined;
  readonly buckets: readonly FundBucket[];
}

/** Each milestone grant as a board of its parts; those that are over are folded. */
export function MilestoneGrants({ grants, buckets }: Props) {
  const words = grantsCopy.milestones;
  if (!grants) return <Skeleton width="100%" height="8rem" />;
  const propose = (
    <Link href="/governance/new/?kind=milestones" className={buttonLook('secondary')}>
      {words.propose}
    </Link>
  );
  if (grants.milestones.length === 0) {
    return (
      <EmptyState title={words.empty} action={propose}>
        {words.emptyText}
      </EmptyState>
    );
  }
  const over = grants.milestones.filter(isGrantOver);
  const boards = (some: Grants['milestones']) => (
    <ul className="grid list-none gap-8 p-0">
      {some.map((grant) => (
        <MilestoneBoard
          key={String(grant.id)}
          grant={grant}
          grants={grants}
          bucket={buckets.find(({ id }) => id === grant.bucketId)?.name ?? `#${grant.bucketId}`}
        />
      ))}
    </ul>
  );
  return (
    <div className="grid gap-8">
      <p className="-mb-3 text-15 text-muted">{words.note}</p>
      {over.length < grants.milestones.length &&
        boards(grants.milestones.filter((grant) => !isGrantOver(grant)))}
      {over.length > 0 && <Fold title={words.over(over.length)}>{boards(over)}</Fold>}
      <div>{propose}</div>
    </div>
  );
}
