'use client';

import { uiCopy } from '../copy/uiCopy.ts';
import { formatDuration } from '../time/formatDuration.ts';
import { Notice } from './Notice.tsx';

interface Props {
  /** Seconds of chain time between the index and the chain. */
  readonly behind: number;
  /** From when on it is said. @default 60 */
  readonly tolerated?: number;
}

/** Says that indexed figures are old. Says nothing while they are not. */
export function StaleBanner({ behind, tolerated = 60 }: Props) {
  const words = uiCopy.stale;
  if (behind <= tolerated) return null;
  return (
    <Notice tone="wait" word={words.word}>
      {words.text(formatDuration(behind))}
    </Notice>
  );
}
