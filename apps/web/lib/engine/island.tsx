'use client';

import type { ComponentType, ReactNode } from 'react';
import { IslandHost } from './IslandHost.tsx';
import { createSource } from './islandSource.ts';

/**
 * A part of a page that is alive: it reads the chain, knows the wallet, or signs. Its code is no part of the first
 * load. The page is static HTML with `face` in its place; the code comes after it, and stands in when ready.
 * @param failure what stands there when it does not come: the whole sentence, a line of it where a bar has no more
 * room, or the face where another part of the page says it.
 * @param width on which screens it is seen, as a query of media; on others its code is not even loaded. @default all
 */
export function island<P extends object>(
  load: () => Promise<ComponentType<P>>,
  failure: 'tell' | 'line' | 'face' = 'tell',
  width?: string,
) {
  const source = createSource(load);
  return ({ face, ...props }: P & { readonly face: ReactNode }) => (
    <IslandHost source={source} face={face} failure={failure} width={width} props={props as unknown as P} />
  );
}
