import { ACCOUNT_INDEX, developmentAccount } from '@metis-blitz/devnet';
import { stake } from '@metis-blitz/sdk';
import { refusalSchema } from '@metis-blitz/sdk/indexer';
import {
  deployLocal,
  type LocalDeployment,
  type Postgres,
  type SmallDisk,
  smallDisk,
  startPostgres,
} from '@metis-blitz/testing';
import { Client } from 'pg';
import { parseEther } from 'viem';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { chainReader } from '../reconcile/chainReader.ts';
import { differenceOf, dumpTables } from './dumpTables.ts';
import { type IndexProcess, indexProcess } from './indexProcess.ts';
import { send } from './send.ts';
import { watchAnswers } from './watchAnswers.ts';

/* T34: the database is killed, dropped, may only be read, or is full, under one that indexes and one that answers. */

const [first, second] = ACCOUNT_INDEX.stakers;
const DATABASE = 'blitz_faults';
/** Of the disk: what an empty PostgreSQL needs, a small index, and not much more. */
const DISK_MIB = 100;
const LASTS_MS = Number(process.env.BLITZ_FAULT_MS ?? 3_000);
/** Longer than the patience of `/ready` with an index that falls behind. */
const PATIENT = { timeout: 40_000, interval: 300 };
const INSIDES = /node_modules|\.ts:\d|\bat \w+ \(|select |drizzle|ponder|blitz_faults/i;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let disk: SmallDisk | undefined;
let postgres: Postgres;
let world: LocalDeployment;
let client: ReturnType<typeof chainReader>;
let writer: IndexProcess;
let server: IndexProcess;
/** Over files of its own, and never in trouble: what the others must be equal to. */
let witness: IndexProcess;

beforeAll(async () => {
  disk = smallDisk(DISK_MIB);
  [postgres, world] = await Promise.all([startPostgres(disk ? { place: disk.folder } : {}), deployLocal()]);
  await admin(`create database ${DATABASE}`);
  client = chainReader(world.chain.rpcUrl, world.deployment);
  await live(3);

  const url = new URL(postgres.url);
  url.pathname = DATABASE;
  const env = { DATABASE_URL: url.href };
  const { deployment } = world;
  const made = (task: 'start' | 'serve', more = {}) =>
    indexProcess({ rpcUrl: world.chain.rpcUrl, deployment, task, supervised: true, env: more });
  [writer, server, witness] = await Promise.all([made('start', env), made('serve', env), made('start')]);
  for (const index of [writer, server, witness]) index.begin();
  await agree();
}, 240_000);

afterAll(async () => {
  await Promise.all([writer, server, witness].map((index) => index?.remove()));
  await Promise.all([world?.chain.stop(), postgres?.stop()]);
  disk?.remove();
});

/** One question to the server itself. */
async function admin(...questions: string[]): Promise<void> {
  const session = new Client({
    connectionString: postgres.url,
    options: '-c default_transaction_read_only=off',
  });
  await session.connect();
  try {
    for (const question of questions) await session.query(question);
  } finally {
    await session.end();
  }
}

/** Blocks in which someone stakes. */
async function live(blocks: number): Promise<void> {
  const { contracts } = world.deployment;
  for (let block = 0; block < blocks; block += 1) {
    const who = block % 2 === 0 ? first : second;
    const { address: receiver } = developmentAccount(who);
    await send(
      { rpcUrl: world.chain.rpcUrl, client },
      who,
      stake(contracts, { assets: parseEther('2'), receiver }),
    );
  }
}

/** All that is stored, in each of them, at the newest block. */
async function agree(): Promise<void> {
  const { hash } = await client.getBlock();
  await Promise.all([writer, server, witness].map((index) => index.reaches(hash)));
  const right = await dumpTables(witness.url);
  for (const { url } of [writer, server]) expect(differenceOf(await dumpTables(url), right)).toEqual([]);
}

const QUESTIONS: readonly [path: string, init?: RequestInit][] = [
  ['/ready'],
  ['/status'],
  ['/v1/status'],
  ['/v1/protocol'],
  ['/v1/tickets?limit=1'],
  [
    '/graphql',
    {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ accounts { items { address shares } } }"}',
    },
  ],
];

/**
 * Asks both while it lasts. Nobody fails, hangs, or tells of our insides; who answers says how far behind that is.
 * @returns how many were refused, with a sentence
 */
async function areHonest(lastsMs: number, asked = [writer, server]): Promise<number> {
  const end = performance.now() + lastsMs;
  let refused = 0;
  while (performance.now() < end) {
    for (const { url } of asked) {
      for (const [path, init] of QUESTIONS) {
        const signal = AbortSignal.timeout(20_000);
        const answer = await fetch(url + path, { ...init, signal }).catch((error: Error) => {
          // It ended: what asks sees that by itself.
          if (error.name === 'TimeoutError') throw error;
        });
        if (!answer) continue;
        const text = await answer.text();
        expect([200, 503], `${path}: ${answer.status} ${text}`).toContain(answer.status);
        if (answer.status === 200) continue;
        expect(refusalSchema.parse(JSON.parse(text)).error.code).toBe('not-ready');
        expect(text).not.toMatch(INSIDES);
        refused += 1;
      }
    }
    await pause(100);
  }
  return refused;
}

/** Bears a fault from its beginning to its end, while the chain goes on. */
async function bear(fault: {
  begins(): Promise<void> | void;
  ends(): Promise<void> | void;
  lasts?(): Promise<void>;
  /** Blocks that come in meanwhile. */
  blocks?: number;
}): Promise<void> {
  const watches = [writer, server].map((index) =>
    watchAnswers({ client, deployment: world.deployment }, index),
  );
  let isOver = false;
  onTestFinished(async () => {
    if (!isOver) await fault.ends();
  });
  await fault.begins();
  await live(fault.blocks ?? 3);
  await areHonest(LASTS_MS);
  await fault.lasts?.();
  await fault.ends();
  isOver = true;
  await live(2);
  await agree();
  for (const watch of watches) expect((await watch()).lies).toEqual([]);
}

const notReady = (index: IndexProcess, sentence: RegExp) =>
  vi.waitFor(async () => {
    const answer = await fetch(`${index.url}/ready`);
    expect([answer.status, await answer.text()]).toEqual([503, expect.stringMatching(sentence)]);
  }, PATIENT);

/** How the writer ended since then. */
const endsOf = (since: number) => writer.ends().slice(since);

describe('PostgreSQL', () => {
  test('is killed, and comes back', async () => {
    const since = writer.ends().length;
    const sinceOther = server.ends().length;
    await bear({ begins: () => postgres.kill(), ends: () => postgres.begin() });
    expect(endsOf(since).map(({ code }) => code)).toContain(75);
    expect(endsOf(since)[0]?.words).toMatch(/^PostgreSQL (let go of the index|cannot be had)/);
    expect(server.ends()).toHaveLength(sinceOther);
  }, 120_000);

  test('loses the database: it is built anew in the empty one', async () => {
    const since = writer.ends().length;
    await bear({
      begins: () => admin(`drop database ${DATABASE} with (force)`),
      lasts: () => notReady(server, /The database does not answer/),
      ends: () => admin(`create database ${DATABASE}`),
    });
    expect(endsOf(since).at(-1)).toEqual({
      code: 75,
      words: expect.stringMatching(/^PostgreSQL cannot be had: database ".*" does not exist\.$/),
    });
  }, 180_000);

  test('may only be read: what it says is true and late, and it says so', async () => {
    const set = 'alter system set default_transaction_read_only = on';
    const reset = 'alter system reset default_transaction_read_only';
    await bear({
      begins: () => admin(set, 'select pg_reload_conf()'),
      lasts: () => notReady(server, /The index is \d+ blocks behind the node/),
      ends: () => admin(reset, 'select pg_reload_conf()'),
    });
  }, 180_000);

  test('is full', async (context) => {
    if (!disk) return context.skip('no right to mount a disk');
    await bear({
      begins: () => disk?.fill(),
      // Until the pages and the log that are there are written full.
      blocks: 20,
      lasts: () => vi.waitFor(() => expect(writer.log()).toContain('No space left on device'), PATIENT),
      ends: () => disk?.makeRoom(),
    });
  }, 180_000);
});

test('the disk of PGlite is full', async (context) => {
  const small = smallDisk(DISK_MIB);
  if (!small) return context.skip('no right to mount a disk');
  onTestFinished(() => small.remove());
  const { deployment, chain } = world;
  const env = { BLITZ_INDEX_DIR: small.folder };
  const index = await indexProcess({ rpcUrl: chain.rpcUrl, deployment, supervised: true, env });
  onTestFinished(() => index.remove());
  index.begin();
  await index.reaches((await client.getBlock()).hash);
  const watch = watchAnswers({ client, deployment }, index);
  small.fill();
  await live(20);
  await areHonest(LASTS_MS, [index]);
  await vi.waitFor(() => expect(index.log()).toContain('No space left on device'), PATIENT);
  small.makeRoom();
  await live(2);
  const { hash } = await client.getBlock();
  await Promise.all([index.reaches(hash), witness.reaches(hash)]);
  expect(differenceOf(await dumpTables(index.url), await dumpTables(witness.url))).toEqual([]);
  expect((await watch()).lies).toEqual([]);
}, 180_000);
