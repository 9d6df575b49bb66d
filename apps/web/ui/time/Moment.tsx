'use client';

import { uiCopy } from '../copy/uiCopy.ts';
import { Skeleton } from '../feedback/Skeleton.tsx';
import { formatDateTime } from './formatDateTime.ts';
import { formatDuration } from './formatDuration.ts';

interface Props {
  /** Unix seconds. */
  readonly at: number | bigint | undefined;
  /** Chain time in unix seconds (`useChainTime`). */
  readonly now: number | undefined;
  /** `both`: "14 Dec, 10:20 (in 21 days)". @default 'both' */
  readonly show?: 'both' | 'date' | 'distance';
}

/** A moment: its date, and how far it is from now by the chain's clock. */
export function Moment({ at, now, show = 'both' }: Props) {
  const words = uiCopy;
  if (at === undefined || now === undefined) return <Skeleton width="14ch" />;

  const seconds = Number(at);
  const date = formatDateTime(seconds, now);
  const away = seconds - now;
  const distance =
    away > 0 ? words.in(formatDuration(away)) : away === 0 ? words.now : words.ago(formatDuration(-away));
  return (
    <time dateTime={new Date(seconds * 1000).toISOString()} title={show === 'distance' ? date : undefined}>
      {show === 'distance' ? distance : date}
      {show === 'both' && <span className="text-muted">{words.aside(distance)}</span>}
    </time>
  );
}
