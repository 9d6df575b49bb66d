'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { IslandError } from './IslandError.tsx';
import type { IslandParts, IslandSource } from './islandSource.ts';

interface Props<P> {
  readonly source: IslandSource<P>;
  readonly face: ReactNode;
  readonly failure: 'tell' | 'line' | 'face';
  readonly props: P;
}

export function IslandHost<P extends object>({ source, face, failure, props }: Props<P>) {
  const [parts, setParts] = useState<IslandParts<P>>();
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
  if (!parts) return face;
  const { Engine, Screen, config } = parts;
  return (
    <Engine config={config}>
      <Screen {...props} />
    </Engine>
  );
}
