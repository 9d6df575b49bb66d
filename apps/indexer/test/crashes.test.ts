import { chmodSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { differenceOf, dumpTables } from './dumpTables.ts';
import { type FaultWorld, faultWorld } from './faultWorld.ts';
import type { IndexProcess } from './indexProcess.ts';
import { KILLS, killInThePast, killInThePresent, PATIENCE_MS, SEED } from './kills.ts';
import { watchAnswers } from './watchAnswers.ts';

/* T31, T32, T34, T35: killed without a warning, blocks taken back, files lost, a clock that is wrong. */

let world: FaultWorld;
let index: IndexProcess;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

beforeAll(async () => {
  world = await faultWorld();
  index = await world.index({ rpcUrl: world.rpcUrl });
  index.begin();
  await index.reaches(await world.head());
}, 240_000);
afterAll(() => world?.stop());

const isClean = async () => expect(await world.unlikeClean(index)).toEqual([]);

describe(`kill -9, ${KILLS} times, seed ${SEED}`, () => {
  test(
    'while the past is read',
    async () => {
      await index.remove();
      index = await world.index({ rpcUrl: world.rpcUrl });
      await killInThePast(index);
      await isClean();
    },
    PATIENCE_MS,
  );

  test(
    'while it follows the chain',
    async () => {
      await killInThePresent(world, index);
      await isClean();
    },
    PATIENCE_MS,
  );
});

describe('the chain takes blocks back', () => {
  test.each([1, 2, 5, 32])('%i of them', async (depth) => {
    // Ponder takes 30 blocks for final, and writes that down no sooner than after 60.
    await world.live(depth + 3);
    await index.reaches(await world.head());
    const watch = watchAnswers(world, index);
    await reorg(depth);
    await world.live(2);
    await index.reaches(await world.head());
    expect((await watch()).lies).toEqual([]);
    await isClean();
  });

  test('some and many of them while the past is read', async () => {
    await index.remove();
    index = await world.index({ rpcUrl: world.rpcUrl });
    index.begin();
    for (const depth of [1, 2, 5, 32]) {
      await pause(1_200);
      await reorg(depth);
      await world.live(1);
    }
    await isClean();
  });
});

const reorg = (depth: number) => world.chain.request({ method: 'anvil_reorg', params: [depth, []] } as never);

describe('a clock that is wrong', () => {
  test.each([3, -3])('by %i days: figures go by the time of the chain', async (days) => {
    const preload = new URL('./shiftClock.ts', import.meta.url).href;
    const shifted = await world.index({
      rpcUrl: world.rpcUrl,
      supervised: false,
      command: [process.execPath, '--import', preload],
      env: { BLITZ_CLOCK_SHIFT_MS: String(days * 86_400_000) },
    });
    shifted.begin();
    const hash = await world.head();
    await Promise.all([shifted.reaches(hash), index.reaches(hash)]);
    expect(differenceOf(await dumpTables(shifted.url), await dumpTables(index.url))).toEqual([]);
    await world.live(3);
    await shifted.reaches(await world.head());
    await shifted.remove();
  });
});

describe('its files', () => {
  const kept = () => join(index.folder, 'pglite');

  test('are deleted while it runs', async () => {
    rmSync(kept(), { recursive: true, force: true });
    await world.live(2);
    await pause(500);
    await index.end('SIGKILL');
    index.begin();
    await isClean();
  });

  test('cannot be written', async (context) => {
    // Root writes whatever the mode says.
    if (process.getuid?.() === 0) return context.skip('root may write everywhere');
    await index.end('SIGKILL');
    chmodSync(kept(), 0o500);
    for (const name of readdirSync(kept())) chmodSync(join(kept(), name), 0o500);
    index.begin();
    await pause(2_000);
    await expect(fetch(`${index.url}/v1/protocol`)).rejects.toThrow();
    await index.end('SIGKILL');
    for (const name of readdirSync(kept())) chmodSync(join(kept(), name), 0o700);
    chmodSync(kept(), 0o700);
    index.begin();
    await isClean();
  });

  test('find no room', async () => {
    const cramped = await world.index({
      rpcUrl: world.rpcUrl,
      supervised: false,
      // No file may grow beyond 1 MiB: PostgreSQL's log of changes needs 16.
      command: ['/bin/sh', '-c', 'ulimit -f 2048; trap "" XFSZ; exec "$0" "$@"', process.execPath],
    });
    cramped.begin();
    await pause(4_000);
    const answer = await fetch(`${cramped.url}/v1/protocol`).catch(() => undefined);
    expect(answer?.status ?? 503).toBe(503);
    await cramped.end('SIGKILL');
    await cramped.remove();
    await isClean();
  });
});
