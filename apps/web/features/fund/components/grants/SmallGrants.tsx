'use client';

import type { Fund } from '@metis-blitz/sdk/reads';
import { Link } from '../../../../lib/nav/Link.tsx';
import { Amount } from '../../../../ui/amount/Amount.tsx';
import { formatAmount } from '../../../../ui/amount/formatAmount.ts';
import { formatPercent } from '../../../../ui/amount/Percent.tsx';
import { buttonLook } from '../../../../ui/controls/Button.tsx';
import { useCopy } from '../../../../ui/copy/useCopy.ts';
import { EmptyState } from '../../../../ui/feedback/EmptyState.tsx';
import { Skeleton } from '../../../../ui/feedback/Skeleton.tsx';
import { Section } from '../../../../ui/surfaces/Section.tsx';
import { formatDuration } from '../../../../ui/time/formatDuration.ts';
import { grantsCopy } from '../../grantsCopy.ts';
import type { Grants } from '../../hooks/useGrants.ts';
import { SmallGrantItem } from './SmallGrantItem.tsx';

interface Props {
  readonly fund: Fund | undefined;
  /** undefined: being read. */
  readonly grants: Grants | undefined;
}

/** Grants that pass unless stakers object. */
export function SmallGrants({ fund, grants }: Props) {
  const words = useCopy(grantsCopy).small;
  const propose = (
    <Link href="/governance/new/?kind=small" className={buttonLook('secondary')}>
      {words.propose}
    </Link>
  );
  const note =
    fund &&
    words.note(
      formatAmount(fund.smallGrantCap, { trim: true }),
      formatDuration(fund.objectionPeriod),
      formatPercent(fund.objectionBps, 1),
    );
  return (
    <Section id="small-grants" title={words.title} note={note}>
      {!grants || !fund ? (
        <Skeleton width="100%" height="8rem" />
      ) : grants.small.length === 0 ? (
        <EmptyState title={words.empty} action={propose}>
          {words.emptyText}
        </EmptyState>
      ) : (
        <div className="grid gap-6">
          <p className="text-muted">
            {words.room}: <Amount value={fund.smallWindowLeft} unit="METIS" digits={2} />
          </p>
          <ul className="grid list-none divide-y divide-line border-y border-line p-0">
            {grants.small.map((grant) => (
              <SmallGrantItem
                key={String(grant.id)}
                grant={grant}
                bucket={fund.buckets.find(({ id }) => id === grant.bucketId)?.name ?? `#${grant.bucketId}`}
                objection={grants.objections.get(grant.objectionId)}
              />
            ))}
          </ul>
          <div>{propose}</div>
        </div>
      )}
    </Section>
  );
}
