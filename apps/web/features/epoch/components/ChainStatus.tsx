'use client';

import { chainOf } from '../../../lib/chain/chainOf.ts';
import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { TOLERATED_LAG } from '../../../lib/indexer/indexAge.ts';
import { useIndexLag } from '../../../lib/indexer/useIndexLag.ts';
import { locale } from '../../../ui/copy/language.ts';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { dateFormat } from '../../../ui/time/dateFormat.ts';
import { epochCopy } from '../copy.ts';
import { useEpoch } from '../hooks/useEpoch.ts';

/** What time it is on the chain, which chain it is, and whether it answers. */
export function ChainStatus() {
  const words = epochCopy;
  const now = useChainTime();
  const { error } = useEpoch();
  const { behind, catchingUp, down } = useIndexLag();
  const index = () => {
    if (down) return words.noIndex;
    if (catchingUp) return words.catchingUp;
    return behind > TOLERATED_LAG ? words.stale : undefined;
  };
  const state = error ? words.unreachable : index();
  return (
    <p className="flex items-center gap-4 text-13 whitespace-nowrap text-muted">
      <span title={words.chainTime}>
        <span className="sr-only">{words.chainTime} </span>
        {now === undefined ? <Skeleton width="8ch" /> : <time dateTime={iso(now)}>{clock(now)}</time>}
      </span>
      <span className="flex items-center gap-2 border-l border-line pl-4">
        <span
          aria-hidden="true"
          className={
            error
              ? 'size-2 bg-loss'
              : state
                ? 'size-2 rounded-full border-2 border-wait'
                : 'size-2 rounded-full bg-earn'
          }
        />
        {chainOf(useConfig()).name}
        {state && <span className="text-ink">{state}</span>}
      </span>
    </p>
  );
}

const iso = (seconds: number) => new Date(seconds * 1000).toISOString();

const clock = (seconds: number) =>
  dateFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).format(seconds * 1000);
