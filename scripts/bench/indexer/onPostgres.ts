import { startPostgres } from '@metis-blitz/testing';
import type { World } from './mineBeside.ts';
import { type Index, onTwoCores, startIndex } from './startIndex.ts';

/**
 * One process indexes, others answer, and the database is beside them: all on the two cores.
 * @param work gets what starts a process that answers; who starts one stops it
 */
export async function onPostgres<T>(
  root: string,
  world: World,
  work: (serve: (env: Record<string, string>) => Promise<Index>) => Promise<T>,
): Promise<T> {
  const postgres = await startPostgres({ durable: true });
  onTwoCores(postgres.pid);
  const writer = await startIndex({ root, ...world, databaseUrl: postgres.url });
  try {
    await writer.backfillSeconds;
    return await work((env) =>
      startIndex({ root, ...world, databaseUrl: postgres.url, command: 'serve', env }),
    );
  } finally {
    await writer.stop();
    await postgres.stop();
  }
}
