'use client';

import type { Fund } from '@metis-blitz/sdk/reads';
import { useMemo } from 'react';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';
import { DataTable } from '../../../ui/table/DataTable.tsx';
import { useWide } from '../../../ui/table/useWide.ts';
import { fundCopy } from '../copy.ts';
import { BucketBar } from './BucketBar.tsx';
import { BucketRows } from './BucketRows.tsx';
import { bucketColumns } from './bucketColumns.tsx';

/** The buckets: one bar of all, then each with what it holds, owes and may still promise. */
export function Buckets({ fund }: { readonly fund: Fund | undefined }) {
  const words = fundCopy.buckets;
  const wide = useWide();
  const columns = useMemo(() => bucketColumns(words, fund?.bucketWindow), [fund?.bucketWindow]);
  return (
    <Section title={words.title} note={words.note}>
      <div className="grid gap-6">
        {fund ? <BucketBar buckets={fund.buckets} /> : <Skeleton width="100%" height="2.5rem" />}
        {fund && !wide ? (
          <BucketRows buckets={fund.buckets} window={fund.bucketWindow} />
        ) : (
          <DataTable
            caption={words.title}
            columns={columns}
            rows={fund?.buckets.map((bucket, place) => ({ ...bucket, place }))}
            rowKey={({ id }) => String(id)}
          />
        )}
      </div>
    </Section>
  );
}
