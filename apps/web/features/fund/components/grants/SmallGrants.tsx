'use client';

import type { Fund } from '@metis-blitz/sdk/reads';
import { Link } from '../../../../lib/nav/Link.tsx';
import { Amount } from '../../../../ui/amount/Amount.tsx';
import { formatAmount } from '../../../../ui/amount/formatAmount.ts';
import { formatPercent } from '../../../../ui/amount/Percent.tsx';
import { buttonLook } from '../../../../ui/controls/Button.tsx';
import { marks } from '../../../../ui/copy/marks.ts';
import { EmptyState } from '../../../../ui/feedback/EmptyState.tsx';
import { Skeleton } from '../../../../ui/feedback/Skeleton.tsx';
import { Fold } from '../../../../ui/surfaces/Fold.tsx';
import { formatDuration } from '../../../../ui/time/formatDuration.ts';
import { useViewedAccount } from '../../../../wallet/useViewedAccount.ts';
import { grantsCopy } from '../../grantsCopy.ts';
import type { Grants } from '../../hooks/useGrants.ts';
import { isSmallOver } from '../../model.ts';
import { SmallGrantItem } from './SmallGrantItem.tsx';

interface Props {
  readonly fund: Fund | undefined;
  /** undefined: being read. */
  readonly grants: Grants | undefined;
}

/** Grants that pass unless stakers object; those that are over are folded. */
export function SmallGrants({ fund, grants }: Props) {
  const words = grantsCopy.small;
  const { address } = useViewedAccount();
  if (!grants || !fund) return <Skeleton width="100%" height="8rem" />;
  const propose = (
    <Link href="/governance/new/?kind=small" className={buttonLook('secondary')}>
      {words.propose}
    </Link>
  );
  const rule = words.note(
    formatAmount(fund.smallGrantCap, { trim: true }),
    formatDuration(fund.objectionPeriod),
    formatPercent(fund.objectionBps, 1),
  );
  const over = grants.small.filter((grant) => isSmallOver(grant, address));
  const items = (some: Grants['small']) => (
    <ul className="grid list-none divide-y divide-line border-y border-line p-0">
      {some.map((grant) => (
        <SmallGrantItem
          key={String(grant.id)}
          grant={grant}
          bucket={fund.buckets.find(({ id }) => id === grant.bucketId)?.name ?? `#${grant.bucketId}`}
          objection={grants.objections.get(grant.objectionId)}
        />
      ))}
    </ul>
  );
  return (
    <div className="grid gap-6">
      <div className="grid gap-1 text-15 text-muted">
        <p>{rule}</p>
        <p>
          {words.room}
          {marks.colon}
          <Amount value={fund.smallWindowLeft} unit="METIS" digits={2} />
        </p>
      </div>
      {grants.small.length === 0 ? (
        <EmptyState title={words.empty} action={propose}>
          {words.emptyText}
        </EmptyState>
      ) : (
        <>
          {over.length < grants.small.length && items(grants.small.filter((grant) => !over.includes(grant)))}
          {over.length > 0 && <Fold title={words.over(over.length)}>{items(over)}</Fold>}
          <div>{propose}</div>
        </>
      )}
    </div>
  );
}
