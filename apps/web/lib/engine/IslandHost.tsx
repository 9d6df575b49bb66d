'use client';

import { type ReactNode, startTransition, useEffect, useState, useSyncExternalStore } from 'react';
import { IslandError } from './IslandError.tsx';
import type { IslandSource } from './islandSource.ts';
import { whenWide } from './whenWide.ts';

interface Props<P> {
  readonly source: IslandSource<P>;
  readonly face: ReactNode;
  readonly failure: 'tell' | 'line' | 'face';
  readonly width: string | undefined;
  readonly props: P;
}

const never = () => () => undefined;
const none = () => undefined;

export function IslandHost<P extends object>({ source, face, failure, width, props }: Props<P>) {
  // Who comes back to a page finds it as high as it was: the browser then scrolls to where he stood.
  const ready = useSyncExternalStore(never, () => source.ready, none);
  const [parts, setParts] = useState(ready);
  const [error, setError] = useState<unknown>();

  useEffect(() => {
    if (error !== undefined) return;
    let live = true;
    const load = () =>
      source().then(
        // Drawn in small pieces, so that a finger on the screen never waits for a whole island.
        (ready) => live && startTransition(() => setParts(ready)),
        (reason: unknown) => live && setError(reason ?? new Error('unknown')),
      );
    // Each island begins on its own turn: together they would hold up the page that has just come alive.
    let stop: (() => void) | undefined;
    const timer = setTimeout(() => {
      stop = width === undefined ? void load() : whenWide(width, load);
    });
    return () => {
      live = false;
      clearTimeout(timer);
      stop?.();
    };
  }, [source, error, width]);

  if (error !== undefined && failure !== 'face') {
    return <IslandError error={error} retry={() => setError(undefined)} line={failure === 'line'} />;
  }
  const shown = parts ?? ready;
  if (!shown) return face;
  const { Engine, Screen, config } = shown;
  return (
    <Engine config={config}>
      <Screen {...props} />
    </Engine>
  );
}
