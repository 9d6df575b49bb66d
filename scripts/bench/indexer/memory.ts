import { startWorld } from '@metis-blitz/devnet';
import type { Figure, Surroundings } from '../Bench.ts';
import { growth } from './growth.ts';
import { height, mineBeside } from './mineBeside.ts';
import { onPglite } from './onPglite.ts';
import { onPostgres } from './onPostgres.ts';
import { untilBlock } from './untilBlock.ts';

/** Memory of both databases' indexes under load, side by side over one chain: half the time, and half the load each. */
export async function memory({ root, progress }: Surroundings, minutes: number): Promise<Figure[]> {
  const world = await startWorld();
  const stopBlocks = mineBeside(world);
  try {
    const figures = await Promise.all([
      onPglite(root, world, {}, async (index) => {
        await untilBlock(index.url, await height(world));
        return growth({ progress, index, minutes, database: 'PGlite' });
      }),
      onPostgres(root, world, async (serve) => {
        const index = await serve({});
        await untilBlock(index.url, await height(world));
        return growth({ progress, index, minutes, database: 'PostgreSQL' }).finally(() => index.stop());
      }),
    ]);
    return figures.flat();
  } finally {
    await stopBlocks();
    await world.stop();
  }
}
