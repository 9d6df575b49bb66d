'use client';

import { AddressLink } from '../../../tx/components/AddressLink.tsx';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { Fold } from '../../../ui/surfaces/Fold.tsx';
import { powerOf, useDelegates, useVotingTotal } from '../../delegates/index.ts';
import type { CastVote } from '../voteModel.ts';
import { votesCopy } from '../votesCopy.ts';

/** The strongest who have not voted while one still can: whom one may want to ask. Nothing when all of them have. */
export function SilentList({ votes }: { readonly votes: readonly CastVote[] }) {
  const words = votesCopy.silent;
  const { data: total } = useVotingTotal();
  const { data } = useDelegates();
  const voted = new Set(votes.map(({ voter }) => voter));
  const silent = data?.pages[0]?.items.filter(({ address }) => !voted.has(address));
  if (!silent?.length || !total) return null;
  return (
    <Fold title={words.title(silent.length)}>
      <p className="mb-2 text-13 text-muted">{words.note}</p>
      <ul className="grid list-none divide-y divide-line border-y border-line p-0">
        {silent.map((one) => (
          <li key={one.address} className="flex flex-wrap items-center justify-between gap-x-4 py-2">
            <AddressLink address={one.address} />
            <Amount value={powerOf(one, total.rateRay)} digits={2} unit="METIS" />
          </li>
        ))}
      </ul>
    </Fold>
  );
}
