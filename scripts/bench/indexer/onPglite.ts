import type { World } from './mineBeside.ts';
import { type Index, startIndex } from './startIndex.ts';

/** Work beside an index over PGlite, which ends with it. */
export async function onPglite<T>(
  root: string,
  world: World,
  env: Record<string, string>,
  work: (index: Index) => Promise<T>,
): Promise<T> {
  const index = await startIndex({ root, ...world, env });
  try {
    return await work(index);
  } finally {
    await index.stop();
  }
}
