'use client';

import { useQuery } from '@tanstack/react-query';
import { latestBlock } from '../../../lib/chain/latestBlock.ts';
import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { TOLERATED_LAG } from '../../../lib/indexer/indexAge.ts';
import { useIndexer } from '../../../lib/indexer/useIndexer.ts';
import { type IndexLag, useIndexLag } from '../../../lib/indexer/useIndexLag.ts';
import { formatCount } from '../../../ui/amount/formatCount.ts';
import { marks } from '../../../ui/copy/marks.ts';
import { Facts } from '../../../ui/data/Facts.tsx';
import { StatusChip, type StatusTone } from '../../../ui/data/StatusChip.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';
import { formatDuration } from '../../../ui/time/formatDuration.ts';
import { Moment } from '../../../ui/time/Moment.tsx';
import { transparencyCopy } from '../copy.ts';
import { useRules } from '../hooks/useRules.ts';

/** Settled are epochs that the set can no longer rewrite; a few may wait, more means that nobody turns the cranks. */
const PATIENCE = 12n;

/** Chain, index, cranks: each by what it does, not by what it says of itself. */
export function Status() {
  const words = transparencyCopy.status;
  const now = useChainTime();
  const indexer = useIndexer();
  const lag = useIndexLag();
  const { data: block, isError, failureCount } = useQuery(latestBlock(usePublicClient()));
  const silent = isError || (!block && failureCount > 0);
  const pending = useRules().data?.pool.pendingEpochs;
  const index = indexState(indexer !== undefined, lag, words);
  return (
    <Section title={words.title} note=" ">
      <Facts
        facts={[
          {
            label: words.chain,
            value: (
              <StatusChip tone={silent ? 'loss' : 'earn'}>
                {silent ? words.chainDown : words.chainOk}
              </StatusChip>
            ),
            note: block && (
              <>
                {words.chainNote(formatCount(block.number))}
                {marks.comma}
                <Moment at={block.timestamp} now={now} show="distance" />
              </>
            ),
          },
          {
            label: words.index,
            value: <StatusChip tone={index.tone}>{index.text}</StatusChip>,
            note: indexer ? !lag.down && words.indexNote(formatDuration(lag.behind)) : words.indexNoneNote,
          },
          {
            label: words.keeper,
            value:
              pending === undefined ? (
                <Skeleton />
              ) : (
                <StatusChip tone={pending > PATIENCE ? 'wait' : 'earn'}>
                  {pending > PATIENCE ? words.keeperLate : words.keeperOk}
                </StatusChip>
              ),
            note: pending !== undefined && words.keeperNote(pending),
          },
        ]}
      />
    </Section>
  );
}

function indexState(
  exists: boolean,
  { behind, catchingUp, down }: IndexLag,
  words: typeof transparencyCopy.status,
): { readonly tone: StatusTone; readonly text: string } {
  if (!exists) return { tone: 'quiet', text: words.indexNone };
  if (down) return { tone: 'loss', text: words.indexDown };
  if (catchingUp) return { tone: 'wait', text: words.indexCatching };
  if (behind > TOLERATED_LAG) return { tone: 'wait', text: words.indexStale };
  return { tone: 'earn', text: words.indexOk };
}
