import { ACCOUNT_INDEX, developmentAccount } from '@metis-blitz/devnet';
import { delegateLiquidVotes, stake } from '@metis-blitz/sdk';
import { refusalSchema } from '@metis-blitz/sdk/indexer';
import { deployLocal, type LocalDeployment, type Postgres, startPostgres } from '@metis-blitz/testing';
import { Client } from 'pg';
import { parseEther } from 'viem';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { IndexedWorld } from './indexedWorld.ts';
import { type IndexProcess, indexProcess } from './indexProcess.ts';
import { send } from './send.ts';

const ROUTES = ['/protocol', '/fund', '/sequencers', '/small-grants', '/proposals', '/delegates', '/tickets'];

/** One that indexes and two that answer, over one PostgreSQL: tests follow each other on them. */
let postgres: Postgres;
let world: LocalDeployment;
let writer: IndexProcess;
let first: IndexProcess;
let second: IndexProcess;

beforeAll(async () => {
  [postgres, world] = await Promise.all([startPostgres(), deployLocal()]);
  await people();
  writer = await begin('start');
  await atHead(writer);
  [first, second] = await Promise.all([begin('serve'), begin('serve', { BLITZ_RATE_LIMIT: '5' })]);
  await Promise.all([atHead(first), atHead(second)]);
}, 180_000);

afterAll(async () => {
  await Promise.all([writer, first, second].map((member) => member?.remove()));
  await Promise.all([world?.chain.stop(), postgres?.stop()]);
});

/** Some who stake, so that there is something to answer with. */
async function people(): Promise<void> {
  const { contracts } = world.deployment;
  const client = world.chain.publicClient as unknown as IndexedWorld['client'];
  for (const [i, index] of ACCOUNT_INDEX.stakers.entries()) {
    const receiver = developmentAccount(index).address;
    const at = { rpcUrl: world.chain.rpcUrl, client };
    await send(at, index, stake(contracts, { assets: parseEther(`${i + 1}`), receiver }));
    await send(at, index, delegateLiquidVotes(contracts, { delegatee: receiver }));
  }
}

async function begin(task: 'start' | 'serve', env: Record<string, string> = {}): Promise<IndexProcess> {
  const index = await indexProcess({
    rpcUrl: world.chain.rpcUrl,
    deployment: world.deployment,
    task,
    // A port that was free may be taken by the time it is opened.
    supervised: true,
    env: { DATABASE_URL: postgres.url, ...env },
  });
  index.begin();
  return index;
}

/** Waits until what it answers is of the chain's newest block. */
async function atHead(index: IndexProcess): Promise<number> {
  const { number, hash } = await world.chain.publicClient.getBlock();
  await index.reaches(hash);
  return Number(number);
}

const get = ({ url }: IndexProcess, path: string) => fetch(`${url}/v1${path}`);

async function answersOf(index: IndexProcess): Promise<unknown[]> {
  return Promise.all(ROUTES.map(async (path) => (await get(index, path)).json()));
}

test('all that answer say the same of one block', async () => {
  await world.chain.mine(2);
  await Promise.all([writer, first].map(atHead));
  const [one, other] = await Promise.all([answersOf(writer), answersOf(first)]);
  expect(other).toEqual(one);
  const etags = await Promise.all(
    [writer, first].map(async (one) => (await get(one, '/fund')).headers.get('etag')),
  );
  expect(etags[0]).toBe(etags[1]);
});

test('a hundred blocks come in at once, and each answer is of one that is whole', async () => {
  const last = (await atHead(first)) + 100;
  await world.chain.mine(100);
  let block = 0;
  while (block !== last) {
    const responses = await Promise.all(['/protocol', '/fund'].map((path) => get(first, path)));
    expect(responses.map(({ status }) => status)).toEqual([200, 200]);
    const [answer] = await Promise.all(responses.map((one) => one.json()));
    const next = (answer as { block: { number: number } }).block.number;
    expect(next).toBeGreaterThanOrEqual(block);
    block = next;
  }
});

test('one that answers is killed: the other goes on, and it comes back', async () => {
  await first.end('SIGKILL');
  expect((await get(writer, '/fund')).status).toBe(200);
  first.begin();
  await atHead(first);
  expect(await answersOf(first)).toEqual(await answersOf(writer));
});

test('the one that indexes is killed: it goes on, and does not wait for the lock that it left behind', async () => {
  await writer.end('SIGKILL');
  await world.chain.mine(3);
  writer.begin();
  await Promise.all([atHead(writer), atHead(first)]);
  expect(writer.log()).not.toContain('locked');
  expect(await answersOf(first)).toEqual(await answersOf(writer));
});

test('the one that indexes hangs: answers stay, say how old they are, and go on with it', async () => {
  writer.signal('SIGSTOP');
  const before = await answersOf(first);
  await world.chain.mine(7);
  await expect
    .poll(async () => (await get(first, '/fund')).headers.get('blitz-blocks-behind'), {
      timeout: 10_000,
    })
    .toBe('7');
  expect(await answersOf(first)).toEqual(before);

  writer.signal('SIGCONT');
  await Promise.all([atHead(writer), atHead(first)]);
  expect(await answersOf(first)).toEqual(await answersOf(writer));
});

/** Ponder locks every table while it takes blocks back, and PostgreSQL sends readers away after half a second. */
test('the tables are locked for a while: who asks waits', async () => {
  const client = new Client({ connectionString: postgres.url });
  await client.connect();
  try {
    const { rows } = await client.query("select schemaname from pg_tables where tablename = 'begun'");
    await client.query('begin');
    await client.query(`lock table "${rows[0].schemaname}".begun in access exclusive mode`);
    const asked = Promise.all(['/status', '/fund'].map((path) => get(first, path)));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await client.query('commit');
    expect((await asked).map(({ status }) => status)).toEqual([200, 200]);
  } finally {
    await client.end();
  }
});

test('a table is locked under GraphQL: the database is to blame, and not the question', async () => {
  const headers = { 'content-type': 'application/json' };
  const { address } = developmentAccount(ACCOUNT_INDEX.stakers[0]);
  // One that may be null, and one that may not.
  const ask = (query: string) =>
    fetch(`${first.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const questions = [`{ account(address: "${address}") { shares } }`, '{ accounts { items { shares } } }'];
  const client = new Client({ connectionString: postgres.url });
  await client.connect();
  try {
    const { rows } = await client.query("select schemaname from pg_tables where tablename = 'begun'");
    await client.query('begin');
    await client.query(`lock table "${rows[0].schemaname}".account in access exclusive mode`);
    const answers = await Promise.all(questions.map(ask));
    await client.query('commit');
    for (const answer of answers) {
      const text = await answer.text();
      expect([answer.status, refusalSchema.parse(JSON.parse(text)).error.code]).toEqual([503, 'not-ready']);
      expect(text).not.toMatch(/lock|statement|account/);
    }
    expect((await Promise.all(questions.map(ask))).map(({ status }) => status)).toEqual([200, 200]);
  } finally {
    await client.end();
  }
});

test('who asks too often is told when to ask again', async () => {
  const responses = await Promise.all(Array.from({ length: 80 }, () => get(second, '/fund')));
  const refused = responses.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThan(10);
  expect(responses.filter(({ status }) => status !== 429).every(({ status }) => status === 200)).toBe(true);
  const [one] = refused;
  expect(Number(one?.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
  expect(refusalSchema.parse(await one?.json()).error.code).toBe('too-many');
  // Whoever watches is never turned away.
  expect((await fetch(`${second.url}/ready`)).status).toBe(200);
});

test('nothing failed', () => {
  for (const index of [first, second]) expect(index.log()).toBe('');
});
