'use client';

import { useDeferredValue } from 'react';
import { useIndexer } from '../../../../lib/indexer/useIndexer.ts';
import { useIndexLag } from '../../../../lib/indexer/useIndexLag.ts';
import { CatchingUp } from '../../../../ui/feedback/CatchingUp.tsx';
import { ErrorState } from '../../../../ui/feedback/ErrorState.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { sequencersCopy } from '../../copy.ts';
import { useIndexedSequencers } from '../../hooks/useIndexed.ts';
import { usePool } from '../../hooks/usePool.ts';
import { useSequencerRows } from '../../hooks/useSequencerRows.ts';
import { Compare } from './Compare.tsx';
import { PoolHead } from './PoolHead.tsx';
import { SequencerTable } from './SequencerTable.tsx';
import { YourDelegations } from './YourDelegations.tsx';

/** Everyone one can delegate to, side by side; what one looks for stands in the URL. */
export function SequencersScreen() {
  const words = sequencersCopy;
  const { data: read, error, refetch } = usePool();
  // Drawn in small pieces once it is read, for the table is long.
  const pool = useDeferredValue(read);
  const rows = useSequencerRows(pool);
  const indexer = useIndexer();
  const { isError, data } = useIndexedSequencers();
  const { behind, catchingUp } = useIndexLag();
  if (error && !read) return <ErrorState {...words.failed} onRetry={() => refetch()} />;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      <PoolHead pool={pool} />
      <Notice tone="earn" word={words.guarantee.word}>
        {words.guarantee.text}
      </Notice>
      <CatchingUp behind={behind} catchingUp={catchingUp} />
      {(!indexer || (isError && !data)) && <Notice word={words.page.index}>{words.list.noIndex}</Notice>}
      <YourDelegations pool={pool} />
      <SequencerTable rows={rows} />
      <Compare rows={rows} />
    </div>
  );
}
