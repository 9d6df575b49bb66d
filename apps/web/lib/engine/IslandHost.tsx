'use client';

import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { IslandError } from './IslandError.tsx';
import type { IslandSource } from './islandSource.ts';

interface Props<P> {
  readonly source: IslandSource<P>;
  readonly face: ReactNode;
  readonly failure: 'tell' | 'line' | 'face';
  readonly props: P;
}

const never = () => () => undefined;
const none = () => undefined;

export function IslandHost<P extends object>({ source, face, failure, props }: Props<P>) {
  // Who comes back to a page finds it as high as it was: the browser then scrolls to where he stood.
  const ready = useSyncExternalStore(never, () => source.ready, none);
  const [parts, setParts] = useState(ready);
  const [error, setError] = useState<unknown>();

  useEffect(() => {
    if (error !== undefined) return;
    let live = true;
    source().then(
      (ready) => live && setParts(ready),
      (reason: unknown) => live && setError(reason ?? new Error('unknown')),
    );
    return () => {
      live = false;
    };
  }, [source, error]);

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
