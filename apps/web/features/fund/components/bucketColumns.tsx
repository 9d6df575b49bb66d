import type { FundBucket } from '@metis-blitz/sdk/reads';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { ProgressLine } from '../../../ui/epoch/ProgressLine.tsx';
import type { Column } from '../../../ui/table/column.ts';
import { formatDuration } from '../../../ui/time/formatDuration.ts';
import type { fundCopy } from '../copy.ts';
import { leastRunway, usedPart } from '../model.ts';
import { BucketName } from './BucketName.tsx';

export type BucketRow = FundBucket & { readonly place: number };

/**
 * @param words of the buckets, in the language of the app
 * @param window of a bucket, in seconds
 */
export const bucketColumns = (
  words: (typeof fundCopy)['buckets'],
  window: number | undefined,
): readonly Column<BucketRow>[] => [
  {
    id: 'name',
    header: words.bucket,
    cell: ({ name, place }) => <BucketName name={name} place={place} />,
  },
  {
    id: 'balance',
    header: words.balance,
    align: 'point',
    cell: ({ balance }) => <Amount value={balance} digits={2} />,
  },
  {
    id: 'committed',
    header: words.committed,
    align: 'point',
    cell: ({ committed }) => <Amount value={committed} digits={2} />,
  },
  { id: 'paid', header: words.paid, align: 'point', cell: ({ paid }) => <Amount value={paid} digits={2} /> },
  {
    id: 'window',
    header: words.window,
    align: 'point',
    cell: ({ name, windowCap, windowLeft }) => (
      <span className="inline-grid w-36 justify-items-end gap-1">
        <Amount value={windowLeft} digits={2} />
        <ProgressLine
          done={usedPart(windowCap, windowLeft)}
          label={words.windowUsed(name)}
          marks={12}
          tone="wait"
        />
      </span>
    ),
  },
  {
    id: 'runway',
    header: words.runway,
    align: 'point',
    cell: (bucket) => {
      const seconds = window === undefined ? undefined : leastRunway(bucket, window);
      return seconds === undefined ? '—' : formatDuration(seconds);
    },
  },
];
