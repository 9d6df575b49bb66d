'use client';

import { uiCopy } from '../copy/uiCopy.ts';
import { formatDuration } from '../time/formatDuration.ts';
import { Notice } from './Notice.tsx';

interface Props {
  /** It reads on faster than the chain grows: a matter of moments, and no fault. */
  readonly catchingUp: boolean;
  /** Seconds of chain time between the index and the chain. */
  readonly behind: number;
}

/** Says that figures with a history follow. Stands beside them; what lasts is said once, above the page. */
export function CatchingUp({ catchingUp, behind }: Props) {
  const words = uiCopy.catchingUp;
  if (!catchingUp) return null;
  return (
    <div role="status" className="mb-6">
      <Notice word={words.word}>{behind > 60 ? words.text(formatDuration(behind)) : words.begins}</Notice>
    </div>
  );
}
