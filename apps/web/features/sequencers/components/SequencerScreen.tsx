'use client';

import { useSearchParams } from 'next/navigation';
import { Link } from '../../../lib/nav/Link.tsx';
import { ErrorState } from '../../../ui/feedback/ErrorState.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { sequencersCopy } from '../copy.ts';
import { usePool } from '../hooks/usePool.ts';
import { sequencerLink } from '../schema.ts';
import { SequencerPage } from './SequencerPage.tsx';

/** Finds the sequencer that the link names; a link that names none gets a sentence. */
export function SequencerScreen() {
  const words = sequencersCopy;
  const asked = sequencerLink.safeParse(Object.fromEntries(useSearchParams()));
  const { data: pool, error, refetch } = usePool();
  const bad = (
    <ErrorState
      page
      {...words.bad}
      action={
        <Link href="/sequencers/" className="link">
          {words.page.back}
        </Link>
      }
    />
  );
  if (!asked.success) return bad;
  if (error && !pool) return <ErrorState page {...words.failed} onRetry={() => refetch()} />;
  if (!pool) return <Skeleton width="100%" height="40rem" />;
  const sequencer = pool.sequencers.find(({ id }) => id === asked.data.id);
  return sequencer ? <SequencerPage sequencer={sequencer} pool={pool} /> : bad;
}
