import { startWorld } from '@metis-blitz/devnet';
import { startPostgres } from '@metis-blitz/testing';
import type { Figure, Surroundings } from '../Bench.ts';
import { loads } from './loads.ts';
import { percentile } from './percentile.ts';
import { shoot } from './shoot.ts';
import { type Index, onTwoCores, startIndex } from './startIndex.ts';
import { untilBlock } from './untilBlock.ts';
import { ask } from './writeBlocks.ts';

const LAG_BLOCKS = 60;
const LAG_PAUSE_MS = 500;
const SHOTS_SECONDS = 15;
const CONNECTIONS = 40;
/** A block of the chain under load, as on Metis. */
const BLOCK_MS = 2_000;
const MEGABYTE = 1_048_576;

type World = Awaited<ReturnType<typeof startWorld>>;

/** Lag, answers and memory over a world of thirty days, with either database. */
export async function live(surroundings: Surroundings, minutes: number): Promise<Figure[]> {
  const step = surroundings.progress.step('thirty days of a world');
  const world = await startWorld();
  step.done();
  try {
    return [
      ...(await withPglite(surroundings, world, minutes)),
      ...(await withPostgres(surroundings, world, minutes)),
    ];
  } finally {
    await world.stop();
  }
}

async function withPglite(
  { root, progress }: Surroundings,
  world: World,
  minutes: number,
): Promise<Figure[]> {
  const index = await startIndex({ root, ...world });
  let figures: Figure[];
  try {
    figures = await figuresOf({ progress, world, index, minutes, database: 'PGlite' });
  } finally {
    await index.stop();
  }
  const forgetful = await startIndex({ root, ...world, env: FORGETFUL });
  try {
    return [...figures, ...(await anew({ progress, world, index: forgetful, database: 'PGlite' }))];
  } finally {
    await forgetful.stop();
  }
}

/** One process indexes, another answers, and the database is beside them: all on the two cores. */
async function withPostgres(
  { root, progress }: Surroundings,
  world: World,
  minutes: number,
): Promise<Figure[]> {
  const postgres = await startPostgres({ durable: true });
  onTwoCores(postgres.pid);
  const writer = await startIndex({ root, ...world, databaseUrl: postgres.url });
  try {
    await writer.backfillSeconds;
    const serving = { root, ...world, databaseUrl: postgres.url, command: 'serve' } as const;
    const index = await startIndex(serving);
    const forgetful = await startIndex({ ...serving, env: FORGETFUL });
    try {
      return [
        ...(await figuresOf({ progress, world, index, minutes, database: 'PostgreSQL' })),
        ...(await anew({ progress, world, index: forgetful, database: 'PostgreSQL' })),
      ];
    } finally {
      await Promise.all([index.stop(), forgetful.stop()]);
    }
  } finally {
    await writer.stop();
    await postgres.stop();
  }
}

interface Under {
  progress: Surroundings['progress'];
  world: World;
  index: Index;
  minutes: number;
  database: string;
}

async function figuresOf({ progress, world, index, minutes, database }: Under): Promise<Figure[]> {
  await untilBlock(index.url, await height(world));
  const lagging = progress.step(`lag, ${database}`);
  const lags = await lagsOf(world, index);
  lagging.done();

  const shooting = progress.step(`answers, ${database}`);
  const paths = loads();
  const etag = (await fetch(`${index.url}/v1/fund`)).headers.get('etag') ?? '';
  const known = await shoot(index.url, paths, { ...SHOTS, etag });
  const stopBlocks = mineBeside(world);
  const fresh = await shoot(index.url, paths, SHOTS);
  shooting.done();

  const growing = progress.step(`memory over ${minutes} min of load, ${database}`);
  const growth = await growthOf(index, paths, minutes, growing.update);
  await stopBlocks();
  growing.done();

  const [p50, p99] = [percentile(lags, 50), percentile(lags, 99)];
  const bound = (name: string, value: number, unit: string, target: string, ok: boolean): Figure => ({
    ...{ name: `${name}, ${database}`, unit, target, ok },
    value: Math.round(value * 10) / 10,
  });
  return [
    bound('head lag p50', p50, 'ms', '', true),
    bound('head lag p99', p99, 'ms', '< 2,000', p99 < 2_000),
    bound('answers known already (304)', known.perSecond, 'requests/s', '', known.failed === 0),
    bound('answers known already (304), p99', known.p99Ms, 'ms', '', true),
    bound('answers', fresh.perSecond, 'requests/s', '≥ 500', fresh.perSecond >= 500 && fresh.failed === 0),
    bound('answers, p99', fresh.p99Ms, 'ms', '< 250', fresh.p99Ms < 250),
    bound('answers that failed', known.failed + fresh.failed + growth.failed, '', '0', growth.failed === 0),
    bound('memory under load', growth.megabytes, 'MB', '', true),
    bound(`memory grown in ${minutes} min of load`, growth.percent, '%', '< 5', growth.percent < 5),
  ];
}

const SHOTS = { seconds: SHOTS_SECONDS, connections: CONNECTIONS };

/** Every answer is read from the tables, and none kept for who asks the same of the same block. */
const FORGETFUL = { BLITZ_KEEP_ANSWERS: '0' };

async function anew({ progress, world, index, database }: Omit<Under, 'minutes'>): Promise<Figure[]> {
  const step = progress.step(`answers read anew, ${database}`);
  await untilBlock(index.url, await height(world));
  const stopBlocks = mineBeside(world);
  const shots = await shoot(index.url, loads(), SHOTS);
  await stopBlocks();
  step.done();
  return [
    {
      ...{ name: `answers, each read anew, ${database}`, value: shots.perSecond, unit: 'requests/s' },
      ...{ target: '≥ 500', ok: shots.perSecond >= 500 && shots.failed === 0 },
    },
    {
      ...{ name: `answers, each read anew, p99, ${database}`, value: shots.p99Ms, unit: 'ms' },
      ...{ target: '< 250', ok: shots.p99Ms < 250 },
    },
  ];
}

/** Milliseconds from a block to the first answer that knows it, without load. */
async function lagsOf(world: World, index: Index): Promise<number[]> {
  const lags: number[] = [];
  for (let i = 0; i < LAG_BLOCKS; i += 1) {
    await mine(world);
    lags.push(await untilBlock(index.url, await height(world), 10));
    await pause(Math.random() * LAG_PAUSE_MS);
  }
  return lags;
}

/**
 * Memory after a while of load and at the end of it, each the mean of several looks: what is held back by the
 * collector goes up and down.
 */
async function growthOf(
  index: Index,
  paths: readonly string[],
  minutes: number,
  tell: (text: string) => void,
) {
  const seconds = minutes * 60;
  const looks: number[] = [];
  const looking = setInterval(() => {
    looks.push(index.memory());
    tell(`${Math.round((looks.at(-1) ?? 0) / MEGABYTE)} MB`);
  }, 1_000);
  const { failed } = await shoot(index.url, paths, { seconds, connections: 10 }).finally(() =>
    clearInterval(looking),
  );
  const mean = (part: readonly number[]) => part.reduce((sum, one) => sum + one, 0) / part.length;
  const tenth = Math.max(1, Math.floor(looks.length / 10));
  // The first third fills caches.
  const early = mean(looks.slice(tenth * 3, tenth * 5));
  const late = mean(looks.slice(-tenth * 2));
  return { failed, megabytes: late / MEGABYTE, percent: ((late - early) / early) * 100 };
}

/** Blocks come in beside the load. @returns what ends it */
function mineBeside(world: World): () => Promise<void> {
  let going = true;
  const done = (async () => {
    while (going) {
      await mine(world);
      await pause(BLOCK_MS);
    }
  })();
  return async () => {
    going = false;
    await done;
  };
}

const mine = (world: World) => ask(world.rpcUrl, [['evm_mine', []]]);
const height = async (world: World) =>
  Number((await ask<string>(world.rpcUrl, [['eth_blockNumber', []]]))[0]);
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
