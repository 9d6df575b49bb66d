'use client';

import { Link } from '../../../lib/nav/Link.tsx';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { fundCopy } from '../copy.ts';
import { grantsCopy } from '../grantsCopy.ts';
import { useMyGrants } from '../hooks/useMyGrants.ts';

/** Milestones and small grants that can be claimed by the account, or wait for its review. */
export function MyGrants() {
  const words = fundCopy.mine;
  const { milestones, small } = grantsCopy;
  const { address } = useViewedAccount();
  const mine = useMyGrants(address);
  return mine.map(({ kind, id, part, assets, what }) => {
    const name =
      kind === 'small'
        ? small.grant(String(id))
        : `${milestones.part(part)} · ${milestones.grant(String(id))}`;
    return (
      <li
        key={`${kind}-${id}-${part}`}
        className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-4"
      >
        <span>
          {words[what](name)}
          <span className="block text-13 text-muted">
            <Amount value={assets} unit="METIS" digits={2} />
          </span>
        </span>
        <Link href={`/fund/?show=${kind}#commitments`} className="link text-15">
          {words.see}
        </Link>
      </li>
    );
  });
}
