import { startWorld } from '@metis-blitz/devnet';
import type { Figure, Surroundings } from '../Bench.ts';
import { growth } from './growth.ts';
import { loads } from './loads.ts';
import { height, mine, mineBeside, type World } from './mineBeside.ts';
import { onPglite } from './onPglite.ts';
import { onPostgres } from './onPostgres.ts';
import { percentile } from './percentile.ts';
import { shoot } from './shoot.ts';
import type { Index } from './startIndex.ts';
import { untilBlock } from './untilBlock.ts';

const LAG_BLOCKS = 60;
const LAG_PAUSE_MS = 500;
const SHOTS_SECONDS = 15;
const CONNECTIONS = 40;

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

async function withPglite(surroundings: Surroundings, world: World, minutes: number): Promise<Figure[]> {
  const database = 'PGlite';
  const under = { progress: surroundings.progress, world, minutes, database };
  return [
    ...(await onPglite(surroundings.root, world, {}, (index) => figuresOf({ ...under, index }))),
    ...(await onPglite(surroundings.root, world, FORGETFUL, (index) => anew({ ...under, index }))),
  ];
}

function withPostgres({ root, progress }: Surroundings, world: World, minutes: number): Promise<Figure[]> {
  const under = { progress, world, minutes, database: 'PostgreSQL' };
  return onPostgres(root, world, async (serve) => {
    const [index, forgetful] = [await serve({}), await serve(FORGETFUL)];
    try {
      return [...(await figuresOf({ ...under, index })), ...(await anew({ ...under, index: forgetful }))];
    } finally {
      await Promise.all([index.stop(), forgetful.stop()]);
    }
  });
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

  const grown = await growth({ progress, index, minutes, database });
  await stopBlocks();

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
    bound('answers that failed', known.failed + fresh.failed, '', '0', known.failed + fresh.failed === 0),
    ...grown,
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

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
