import type { Fault } from '@metis-blitz/testing';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { differenceOf, dumpTables } from './dumpTables.ts';
import { type FaultWorld, faultWorld } from './faultWorld.ts';
import type { IndexProcess } from './indexProcess.ts';
import { watchAnswers } from './watchAnswers.ts';

/* T33: a node that lies, lags, is of another chain, refuses, hangs, tears its answers, or loses logs. */

let world: FaultWorld;
/** Suffers. */
let index: IndexProcess;
/** Follows the chain by a node without faults: what the other must be equal to. */
let witness: IndexProcess;

beforeAll(async () => {
  world = await faultWorld();
  index = await world.index();
  witness = await world.index({ rpcUrl: world.rpcUrl });
  index.begin();
  witness.begin();
  const hash = await world.head();
  await Promise.all([index.reaches(hash), witness.reaches(hash)]);
}, 240_000);
afterAll(() => world?.stop());

/** How long a fault lasts: longer than Ponder's pauses between tries, shorter than its patience. */
const LASTS_MS = Number(process.env.BLITZ_FAULT_MS ?? 2_500);
const FAULTS: readonly Fault[] = [
  ...(['busy', 'broken', 'silent', 'torn', 'null-blocks'] as const),
  ...(['missing-logs', 'duplicate-logs', 'stale', 'wrong-chain'] as const),
];

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function agree(): Promise<void> {
  const hash = await world.head();
  await Promise.all([index.reaches(hash), witness.reaches(hash)]);
  expect(differenceOf(await dumpTables(index.url), await dumpTables(witness.url))).toEqual([]);
}

describe('a node that fails while the chain goes on', () => {
  test.each(FAULTS)('%s: nothing false is said, and all of it is made up for', async (fault) => {
    const watch = watchAnswers(world, index);
    await world.live(2);
    await world.node.suffer(fault);
    await world.live(6);
    await pause(LASTS_MS);
    const spoiled = world.node.spoiled();
    world.node.heal();
    await world.live(1);
    await index.reaches(await world.head());
    const { answers, lies } = await watch();

    expect(spoiled).toBeGreaterThan(0);
    expect(answers).toBeGreaterThan(0);
    expect(lies).toEqual([]);
    await agree();
  });
});

test('the whole past is read from a node that fails now and then', async () => {
  await index.remove();
  index = await world.index();
  index.begin();
  for (const fault of FAULTS) {
    await pause(300);
    await world.node.suffer(fault);
    await pause(500);
    world.node.heal();
  }
  await agree();
}, 180_000);

test('logs of the past that a node leaves out of every answer are missed by their headers', async () => {
  await index.remove();
  index = await world.index();
  await world.node.suffer('withheld-logs');
  index.begin();
  await vi.waitFor(() => expect(index.log()).toContain('told not all logs of block'), {
    timeout: 60_000,
    interval: 200,
  });
  await expect(fetch(`${index.url}/ready`).then(({ status }) => status)).resolves.toBe(503);
  world.node.heal();
  await agree();
}, 180_000);

test('a past whose blocks do not follow on each other is not gone on with', async () => {
  await index.remove();
  index = await world.index();
  await world.node.suffer('foreign-blocks');
  index.begin();
  await vi.waitFor(
    () => expect(index.ends().at(-1)?.words).toContain('does not follow on what was indexed'),
    {
      timeout: 60_000,
      interval: 200,
    },
  );
  world.node.heal();
  await agree();
}, 180_000);

test('who took the head of another chain for its own starts again', async () => {
  await index.remove();
  index = await world.index();
  index.begin({ LOG_LEVEL: 'info', BLITZ_STALL_S: '5' });
  await vi.waitFor(() => expect(index.log()).toContain('Connected to JSON-RPC'), {
    timeout: 60_000,
    interval: 20,
  });
  await world.node.suffer('wrong-chain');
  await pause(LASTS_MS);
  world.node.heal();
  await world.live(1);
  await agree();
}, 180_000);

test('the witness itself is what an index is that is built now', async () => {
  expect(await world.unlikeClean(witness)).toEqual([]);
});
