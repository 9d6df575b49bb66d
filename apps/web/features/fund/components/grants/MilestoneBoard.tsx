'use client';

import type { MilestoneGrant } from '@metis-blitz/sdk/reads';
import { AddressLink } from '../../../../tx/components/AddressLink.tsx';
import { Amount } from '../../../../ui/amount/Amount.tsx';
import { Whole } from '../../../../ui/identity/Whole.tsx';
import { grantsCopy } from '../../grantsCopy.ts';
import type { Grants } from '../../hooks/useGrants.ts';
import { MilestoneItem } from './MilestoneItem.tsx';

interface Props {
  readonly grant: MilestoneGrant;
  readonly grants: Grants;
  /** Name of the bucket that pays. */
  readonly bucket: string;
}

/** One grant: who does the work, who judges it, and its parts in their order. */
export function MilestoneBoard({ grant, grants, bucket }: Props) {
  const words = grantsCopy.milestones;
  return (
    <li className="grid gap-x-8 gap-y-4 lg:grid-cols-[16rem_1fr]">
      <div className="grid content-start gap-1">
        <p className="font-strong">{words.grant(String(grant.id))}</p>
        <p>
          <Amount value={grant.assets} unit="METIS" digits={2} />{' '}
          <span className="text-13 text-muted">
            <Whole text={words.from(bucket)} />
          </span>
        </p>
        <p className="flex items-center gap-2 text-13 text-muted">
          {words.recipient} <AddressLink address={grant.recipient} />
        </p>
        <p className="flex items-center gap-2 text-13 text-muted">
          {words.reviewer} <AddressLink address={grant.reviewer} />
        </p>
      </div>
      <ol className="grid list-none gap-5 p-0">
        {grant.milestones.map((milestone) => (
          <MilestoneItem key={String(milestone.index)} grant={grant} milestone={milestone} grants={grants} />
        ))}
      </ol>
    </li>
  );
}
