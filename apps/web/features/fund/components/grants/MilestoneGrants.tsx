'use client';

import type { FundBucket } from '@metis-blitz/sdk/reads';
import { Link } from '../../../../lib/nav/Link.tsx';
import { Amount } from '../../../../ui/amount/Amount.tsx';
import { buttonLook } from '../../../../ui/controls/Button.tsx';
import { useCopy } from '../../../../ui/copy/useCopy.ts';
import { EmptyState } from '../../../../ui/feedback/EmptyState.tsx';
import { Skeleton } from '../../../../ui/feedback/Skeleton.tsx';
import { CopyAddress } from '../../../../ui/identity/CopyAddress.tsx';
import { Section } from '../../../../ui/surfaces/Section.tsx';
import { grantsCopy } from '../../grantsCopy.ts';
import type { Grants } from '../../hooks/useGrants.ts';
import { MilestoneItem } from './MilestoneItem.tsx';

interface Props {
  /** undefined: being read. */
  readonly grants: Grants | undefined;
  readonly buckets: readonly FundBucket[];
}

/** Each milestone grant as a board of its parts. */
export function MilestoneGrants({ grants, buckets }: Props) {
  const words = useCopy(grantsCopy).milestones;
  return (
    <Section id="milestones" title={words.title} note={words.note}>
      {!grants ? (
        <Skeleton width="100%" height="8rem" />
      ) : grants.milestones.length === 0 ? (
        <EmptyState
          title={words.empty}
          action={
            <Link href="/governance/new/" className={buttonLook('secondary')}>
              {words.propose}
            </Link>
          }
        >
          {words.emptyText}
        </EmptyState>
      ) : (
        <ul className="grid list-none gap-8 p-0">
          {grants.milestones.map((grant) => (
            <li key={String(grant.id)} className="grid gap-x-8 gap-y-4 lg:grid-cols-[16rem_1fr]">
              <div className="grid content-start gap-1">
                <p className="font-strong">{words.grant(String(grant.id))}</p>
                <p>
                  <Amount value={grant.assets} unit="METIS" digits={2} />{' '}
                  <span className="text-13 text-muted">
                    {words.from(
                      buckets.find(({ id }) => id === grant.bucketId)?.name ?? `#${grant.bucketId}`,
                    )}
                  </span>
                </p>
                <p className="flex items-center gap-2 text-13 text-muted">
                  {words.recipient} <CopyAddress address={grant.recipient} />
                </p>
                <p className="flex items-center gap-2 text-13 text-muted">
                  {words.reviewer} <CopyAddress address={grant.reviewer} />
                </p>
              </div>
              <ol className="grid list-none gap-5 p-0">
                {grant.milestones.map((milestone) => (
                  <MilestoneItem
                    key={String(milestone.index)}
                    grant={grant}
                    milestone={milestone}
                    grants={grants}
                  />
                ))}
              </ol>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
