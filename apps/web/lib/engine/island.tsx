'use client';

import type { ComponentType, ReactNode } from 'react';
import { IslandHost } from './IslandHost.tsx';
import { createSource } from './islandSource.ts';

/**
 * A part of a page that is alive: it reads the chain, knows the wallet, or signs. Its code is no part of the first
 * load. The page is static HTML with `face` in its place; the code comes after it, and stands in when ready.
 */
export function island<P extends object>(load: () => Promise<ComponentType<P>>) {
  const source = createSource(load);
  return ({ face, ...props }: P & { readonly face: ReactNode }) => (
    <IslandHost source={source} face={face} props={props as unknown as P} />
  );
}
