'use client';

import type { FundBucket } from '@metis-blitz/sdk/reads';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { ProgressLine } from '../../../ui/epoch/ProgressLine.tsx';
import { formatDuration } from '../../../ui/time/formatDuration.ts';
import { fundCopy } from '../copy.ts';
import { leastRunway, usedPart } from '../model.ts';
import { BucketName } from './BucketName.tsx';

interface Props {
  readonly buckets: readonly FundBucket[];
  /** Of a bucket, in seconds. */
  readonly window: number;
}

/** The buckets on a narrow screen: what each holds, and below it how much may leave and how long it lasts. */
export function BucketRows({ buckets, window }: Props) {
  const words = fundCopy.buckets;
  return (
    <ul aria-label={words.title} className="list-none divide-y divide-line border-y border-line p-0">
      {buckets.map((bucket, place) => {
        const { id, name, balance, windowCap, windowLeft } = bucket;
        const runway = leastRunway(bucket, window);
        return (
          <li key={String(id)} className="grid gap-1 py-3.5">
            <p className="flex items-baseline justify-between gap-4">
              <span className="font-strong">
                <BucketName name={name} place={place} />
              </span>
              <Amount value={balance} digits={2} />
            </p>
            <p className="flex flex-wrap justify-between gap-x-4 text-13 text-muted">
              <span>
                {words.window} <Amount value={windowLeft} digits={2} />
              </span>
              {runway !== undefined && <span>{words.lasts(formatDuration(runway))}</span>}
            </p>
            <ProgressLine done={usedPart(windowCap, windowLeft)} label={words.windowUsed(name)} tone="wait" />
          </li>
        );
      })}
    </ul>
  );
}
