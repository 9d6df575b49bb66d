'use client';

import { uiCopy } from '../copy/uiCopy.ts';
import { formatDuration } from '../time/formatDuration.ts';
import { Notice } from './Notice.tsx';

interface Props {
  /** Seconds of chain time between the index and the chain. */
  readonly behind: number;
  /** The index reads on faster than the chain grows: a matter of moments, and no fault. */
  readonly catchingUp?: boolean;
  /** From when on it is said. @default 60 */
  readonly tolerated?: number;
}

/** Says that indexed figures are old. Says nothing while they are not. */
export function StaleBanner({ behind, catchingUp, tolerated = 60 }: Props) {
  const words = uiCopy;
  if (behind <= tolerated && !catchingUp) return null;
  return (
    <div role="status" className="mb-6">
      {catchingUp ? (
        <Notice word={words.catchingUp.word}>
          {behind > tolerated ? words.catchingUp.text(formatDuration(behind)) : words.catchingUp.begins}
        </Notice>
      ) : (
        <Notice tone="wait" word={words.stale.word}>
          {words.stale.text(formatDuration(behind))}
        </Notice>
      )}
    </div>
  );
}
