'use client';

import { useIndexLag } from '../../../lib/indexer/useIndexLag.ts';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { StaleBanner } from '../../../ui/feedback/StaleBanner.tsx';
import { epochCopy } from '../copy.ts';

/** On every page: that the index is silent, or stands still behind the chain, and what that means for what one sees. */
export function IndexBanner() {
  const words = epochCopy.gone;
  const { behind, catchingUp, down } = useIndexLag();
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
