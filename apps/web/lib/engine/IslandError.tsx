'use client';

import { engineCopy } from './copy.ts';

interface Props {
  readonly error: unknown;
  readonly retry: () => void;
  /** In a bar: one line, and no alarm, for the page below sounds it. */
  readonly line?: boolean;
}

/** Stands where an island could not be loaded. Kept free of other code: it must show when all else is missing. */
export function IslandError({ error, retry, line }: Props) {
  if (line) {
    return (
      <p className="truncate text-13 text-muted">
        {engineCopy.failedHere}{' '}
        <button type="button" onClick={retry} className="link">
          {engineCopy.retry}
        </button>
      </p>
    );
  }
  return (
    <div role="alert" className="grid max-w-prose gap-2 border-l-2 border-loss py-1 pl-4 text-15">
      <p className="font-strong">{engineCopy.failed}</p>
      <p className="text-muted">
        {error instanceof Error && error.name === 'ConfigError' ? error.message : engineCopy.why}{' '}
        {engineCopy.money}
      </p>
      <button type="button" onClick={retry} className="link justify-self-start">
        {engineCopy.retry}
      </button>
    </div>
  );
}
