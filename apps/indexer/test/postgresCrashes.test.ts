import { type Postgres, startPostgres } from '@metis-blitz/testing';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FaultWorld, faultWorld } from './faultWorld.ts';
import type { IndexProcess } from './indexProcess.ts';
import { KILLS, killInThePast, killInThePresent, PATIENCE_MS, SEED } from './kills.ts';

/* T32 with PostgreSQL: killed without a warning, at any moment, and nobody waits for a lock afterwards. */

let world: FaultWorld;
let postgres: Postgres;

beforeAll(async () => {
  [world, postgres] = await Promise.all([faultWorld(), startPostgres()]);
}, 240_000);
afterAll(async () => {
  await world?.stop();
  await postgres?.stop();
});

/** Over a database of its own. */
async function indexIn(database: string): Promise<IndexProcess> {
  const session = new Client({ connectionString: postgres.url });
  await session.connect();
  await session.query(`create database ${database}`);
  await session.end();
  const url = new URL(postgres.url);
  url.pathname = database;
  return world.index({ rpcUrl: world.rpcUrl, supervised: false, env: { DATABASE_URL: url.href } });
}

async function endsWell(index: IndexProcess): Promise<void> {
  expect(await world.unlikeClean(index)).toEqual([]);
  expect(index.log()).not.toMatch(/locked|indexed anew/);
}

// Two minutes of a core: `postgres.test.ts` holds one kill in each run.
describe.runIf(process.env.BLITZ_KILLS)(`kill -9, ${KILLS} times, seed ${SEED}, PostgreSQL`, () => {
  test(
    'while the past is read',
    async () => {
      const index = await indexIn('past');
      await killInThePast(index);
      await endsWell(index);
      await index.remove();
    },
    PATIENCE_MS,
  );

  test(
    'while it follows the chain',
    async () => {
      const index = await indexIn('present');
      await killInThePresent(world, index);
      await endsWell(index);
      await index.remove();
    },
    PATIENCE_MS,
  );
});
