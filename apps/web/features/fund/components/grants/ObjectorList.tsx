'use client';

import type { Objector } from '@metis-blitz/sdk/reads';
import { AddressLink } from '../../../../tx/components/AddressLink.tsx';
import { Amount } from '../../../../ui/amount/Amount.tsx';
import { Skeleton } from '../../../../ui/feedback/Skeleton.tsx';
import { Fold } from '../../../../ui/surfaces/Fold.tsx';
import { useViewedAccount } from '../../../../wallet/useViewedAccount.ts';
import { grantsCopy } from '../../grantsCopy.ts';
import { useObjectors } from '../../hooks/useObjectors.ts';
import type { ObjectionSubject } from '../../readObjectors.ts';

interface Props {
  readonly objectionId: bigint;
  readonly subject: ObjectionSubject;
  /** Votes raised so far, in wei of METIS. */
  readonly against: bigint;
}

/** Objectors that are always in sight; the others are one step away. */
const SHOWN = 3;

/** Who objected, with what weight, and in which words. Nothing while nobody has. */
export function ObjectorList({ objectionId, subject, against }: Props) {
  const words = grantsCopy.objection;
  const { data: objectors, isError } = useObjectors(objectionId, subject, against);
  if (against === 0n) return null;
  if (isError && !objectors) return <p className="text-13 text-muted">{words.unread}</p>;
  if (!objectors) return <Skeleton width="100%" height="3rem" />;
  const rest = objectors.slice(SHOWN);
  return (
    <div className="grid gap-2">
      <p className="text-13 text-muted">{words.who(objectors.length)}</p>
      <Lines objectors={objectors.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <Fold title={words.more(rest.length)}>
          <Lines objectors={rest} />
        </Fold>
      )}
    </div>
  );
}

function Lines({ objectors }: { readonly objectors: readonly Objector[] }) {
  const words = grantsCopy.objection;
  const { address } = useViewedAccount();
  return (
    <ul className="grid list-none divide-y divide-line border-y border-line p-0">
      {objectors.map(({ account, weight, reason }) => (
        <li
          key={account}
          className={
            account === address ? 'grid gap-1 border-l-2 border-accent py-2.5 pl-3' : 'grid gap-1 py-2.5'
          }
        >
          <div className="flex flex-wrap items-center justify-between gap-x-4">
            <AddressLink address={account} />
            <Amount value={weight} digits={2} unit="METIS" />
          </div>
          <p className="max-w-prose text-15 text-pretty break-words text-muted">{reason || words.silent}</p>
        </li>
      ))}
    </ul>
  );
}
