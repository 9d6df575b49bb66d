'use client';

import { useChainTime } from '../../../../lib/chain/useChainTime.ts';
import { AddressLink } from '../../../../tx/components/AddressLink.tsx';
import { formatPercent } from '../../../../ui/amount/Percent.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Skeleton } from '../../../../ui/feedback/Skeleton.tsx';
import { Moment } from '../../../../ui/time/Moment.tsx';
import { changesOf } from '../../changesOf.ts';
import { sequencersCopy } from '../../copy.ts';
import { useSequencerPast } from '../../hooks/useIndexed.ts';

/** Commissions, keys and states in one line of time, newest first. */
export function Changes({ id }: { readonly id: bigint }) {
  const copy = sequencersCopy;
  const words = copy.history;
  const now = useChainTime();
  const { data, isError } = useSequencerPast(id);
  if (isError && !data) return <Notice word={copy.page.index}>{copy.page.noIndex}</Notice>;
  if (!data) return <Skeleton width="100%" height="10rem" />;
  return (
    <ol className="grid list-none divide-y divide-line border-b border-line p-0">
      {changesOf(data).map((change, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two changes of one moment differ by nothing else
        <li key={place} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-0.5 py-2.5">
          <span>
            {change.kind === 'registered' && words.registered(formatPercent(change.bps))}
            {change.kind === 'lowered' && words.lowered(formatPercent(change.bps))}
            {change.kind === 'announced' && (
              <>
                {words.announced(formatPercent(change.bps))}{' '}
                <Moment at={change.effectiveAt} now={now} show="date" />
              </>
            )}
            {change.kind === 'status' && words.status(copy.status[change.status].toLowerCase())}
            {change.kind === 'key' && (
              <span className="inline-flex flex-wrap items-center gap-x-2">
                {words.key} <AddressLink address={change.signer} />
              </span>
            )}
          </span>
          <span className="text-13 text-muted">
            <Moment at={change.at} now={now} show="date" />
          </span>
        </li>
      ))}
    </ol>
  );
}
