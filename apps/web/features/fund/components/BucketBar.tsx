'use client';

import type { FundBucket } from '@metis-blitz/sdk/reads';
import { formatPercent } from '../../../ui/amount/Percent.tsx';
import { Whole } from '../../../ui/identity/Whole.tsx';
import { fundCopy } from '../copy.ts';
import { shareBps } from '../model.ts';

/** Steps of one colour: buckets are parts of one thing, told apart by their place and the gap between them. */
export const shades = [1, 0.72, 0.5, 0.34, 0.22];

/** The whole fund as one bar of its buckets. */
export function BucketBar({ buckets }: { readonly buckets: readonly FundBucket[] }) {
  const words = fundCopy.buckets;
  return (
    <ul className="flex h-10 w-full list-none gap-px overflow-hidden rounded-control p-0">
      {buckets.map((bucket, index) => {
        const share = shareBps(bucket, buckets);
        return (
          <li
            key={String(bucket.id)}
            className="min-w-1 bg-accent"
            style={{ flexGrow: Number(share), flexBasis: 0, opacity: shades[index % shades.length] }}
          >
            <span className="sr-only">
              <Whole text={words.bar(bucket.name, formatPercent(share, 1))} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
