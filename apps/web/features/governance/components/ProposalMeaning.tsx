'use client';

import type { Proposal } from '@metis-blitz/sdk/reads';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { Whole } from '../../../ui/identity/Whole.tsx';
import { useFund } from '../../fund/index.ts';
import { useCallMeaning } from '../hooks/useCallMeaning.ts';
import { listCopy } from '../listCopy.ts';

/** What kind of proposal it is, and what it costs which bucket. */
export function ProposalMeaning({ calls }: { readonly calls: Proposal['calls'] }) {
  const words = listCopy;
  const meaning = useCallMeaning(calls);
  const { data: fund, isError } = useFund();
  // On its own line of a phone, where it does not push what stands beside it.
  if (!meaning || (meaning.money && !fund && !isError)) {
    return (
      <span className="max-sm:basis-full">
        <Skeleton width="24ch" />
      </span>
    );
  }
  const { kind, money } = meaning;
  const bucket = money && fund?.buckets.find(({ id }) => id === money.bucketId)?.name;
  return (
    <span className="max-sm:basis-full">
      {words.kinds[kind]}
      {money && (
        <>
          {' · '}
          <Amount value={money.assets} unit="METIS" digits={0} />{' '}
          {bucket && <Whole text={words.from(bucket)} />}
        </>
      )}
    </span>
  );
}
