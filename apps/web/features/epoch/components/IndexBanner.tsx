'use client';

import { latestBlock } from '../../../lib/chain/latestBlock.ts';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useIndexLag } from '../../../lib/indexer/useIndexLag.ts';
import { useComeback } from '../../../lib/query/useComeback.ts';
import { useRead } from '../../../lib/query/useRead.ts';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { StaleBanner } from '../../../ui/feedback/StaleBanner.tsx';
import { epochCopy } from '../copy.ts';

/** On every page: that the index is silent, or stands still behind the chain, and what that means for what one sees. */
export function IndexBanner() {
  const words = epochCopy.gone;
  const { behind, catchingUp, down } = useIndexLag();
  useComeback('indexer', down);
  useComeback('chain', useRead(latestBlock(usePublicClient())).isError);
  return (
    <div role="status" className="mx-auto max-w-page px-4 not-empty:pt-4 sm:px-6 lg:px-10">
      {down && (
        <Notice tone="wait" word={words.word}>
          {words.text}
        </Notice>
      )}
      {!down && !catchingUp && <StaleBanner behind={behind} />}
    </div>
  );
}
