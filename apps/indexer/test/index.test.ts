import { readFileSync } from 'node:fs';
import { ACCOUNT_INDEX, developmentAccount } from '@metis-blitz/devnet';
import { indexerRoutes, queryIndexer, refusalSchema } from '@metis-blitz/sdk/indexer';
import { encodeAbiParameters, keccak256, parseAbiParameters } from 'viem';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { reconcile } from '../reconcile/reconcile.ts';
import { allOf } from './allOf.ts';
import { BAD_REQUESTS } from './badRequests.ts';
import { delegateDay } from './delegateDay.ts';
import { grantDay } from './grantDay.ts';
import { graphqlTests } from './graphqlTests.ts';
import { historyTests } from './historyTests.ts';
import { type IndexedWorld, indexedWorld } from './indexedWorld.ts';
import { liveDay } from './liveDay.ts';
import { openApiTests } from './openApiTests.ts';
import { differencesOf, type Planted, plantRow } from './plantRow.ts';
import { reconcileTest } from './reconcileTest.ts';
import { rewardDay } from './rewardDay.ts';
import { rewardTests } from './rewardTests.ts';

/** One world for all: it is what takes the time. Tests follow each other on it. */
let world: IndexedWorld;
beforeAll(async () => {
  world = await indexedWorld();
}, 180_000);
afterAll(() => world?.stop());

const reconciles = () => reconcileTest(() => world);

describe('thirty days of a world agree with the contracts', reconciles);

describe('answers', () => {
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${world.url}${path}`, { headers });
  const person = developmentAccount(ACCOUNT_INDEX.person).address;
  const PARAMS: Record<string, string> = { address: person, id: '1', governor: 'operations' };

  test.each(Object.entries(indexerRoutes))('%s is what its schema says', async (_, { path, answer }) => {
    const response = await get(
      `/v1${path.replace(/\{(\w+)\}/g, (_blank, name: string) => PARAMS[name] ?? '')}`,
    );
    expect(response.status).toBe(200);
    const { block } = answer.parse(await response.json()) as { block: { number: number; hash: string } };
    expect(block.hash).toBe((await world.client.getBlock({ blockNumber: BigInt(block.number) })).hash);
  });

  test('whoever has the newest answer is told so', async () => {
    const first = await get('/v1/epochs');
    const etag = first.headers.get('etag') ?? '';
    expect((await get('/v1/epochs', { 'if-none-match': etag })).status).toBe(304);
    expect((await get('/v1/epochs', { 'if-none-match': `"x", ${etag}` })).status).toBe(304);
    // As a proxy calls it that packs answers.
    expect((await get('/v1/epochs', { 'if-none-match': `W/${etag}` })).status).toBe(304);
    expect((await get('/v1/epochs', { 'if-none-match': '"x"' })).status).toBe(200);
    expect(await first.json()).toHaveProperty('data');
  });

  test('a history is the same page by page, at once, and as a spreadsheet', async () => {
    const address = developmentAccount(ACCOUNT_INDEX.stakers[2]).address;
    const items = await allOf(world, 'accountHistory', { params: { address }, limit: 2 });
    const whole = await allOf(world, 'accountHistory', { params: { address }, limit: 200 });
    expect(items).toEqual(whole);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(items.length).toBeGreaterThan(5);

    const response = await get(`/v1/accounts/${address}/history?format=csv`);
    expect(response.headers.get('content-type')).toContain('text/csv');
    const lines = (await response.text()).trimEnd().split('\r\n');
    expect(lines).toHaveLength(items.length + 1);
    expect(lines[1]?.split(',')[1]).toBe(items[0]?.kind);
    expect(lines[1]?.split(',')[2]).toBe(items[0]?.assets?.toString() ?? '');
  });

  test('a history can be asked for one kind of line', async () => {
    const address = developmentAccount(ACCOUNT_INDEX.stakers[0]).address;
    const votes = await allOf(world, 'accountHistory', { params: { address }, query: { kind: 'voted' } });
    expect(votes.length).toBeGreaterThan(0);
    expect(new Set(votes.map(({ kind }) => kind))).toEqual(new Set(['voted']));
  });

  test('filters leave what they promise', async () => {
    const all = await allOf(world, 'proposals');
    for (const state of new Set(all.map((one) => one.state))) {
      const some = await allOf(world, 'proposals', { query: { state } });
      expect(some).toEqual(all.filter((one) => one.state === state));
    }
    const active = await allOf(world, 'sequencers', { query: { status: 'active' } });
    expect(active).toEqual((await allOf(world, 'sequencers')).filter(({ status }) => status === 'active'));
  });

  test('a vote waits for those with power who have not voted', async () => {
    const voted = developmentAccount(ACCOUNT_INDEX.stakers[0]).address;
    const silent = developmentAccount(ACCOUNT_INDEX.stakers[1]).address;
    const stranger = developmentAccount(ACCOUNT_INDEX.newcomers[3]).address;
    const needs = (address: string) => allOf(world, 'proposals', { query: { needsVoteOf: address } });
    expect(await needs(voted)).toEqual([]);
    expect((await needs(silent)).length).toBe(1);
    expect(await needs(stranger)).toEqual([]);
  });

  test('as many chose a delegate as their accounts say', async () => {
    const body = JSON.stringify({
      query: '{ accounts(limit: 1000) { items { liquidDelegate poolDelegate } } }',
    });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${world.url}/graphql`, { method: 'POST', headers, body });
    const chosen = z.object({ liquidDelegate: z.string().nullable(), poolDelegate: z.string().nullable() });
    const answer = z.object({ data: z.object({ accounts: z.object({ items: z.array(chosen) }) }) });
    const people = answer.parse(await response.json()).data.accounts.items;

    const { items } = (await queryIndexer(world.indexer, indexerRoutes.delegates)).data;
    const chose = (who: string) => people.filter((one) => Object.values(one).includes(who.toLowerCase()));
    const counted = items.map(({ address }) => chose(address).length);
    expect(items.map(({ delegators }) => delegators)).toEqual(counted);
    expect(Math.max(...counted)).toBeGreaterThan(0);
  });

  test('proposals come as a feed', async () => {
    const response = await get('/v1/proposals.atom');
    expect(response.headers.get('content-type')).toContain('application/atom+xml');
    const text = await response.text();
    expect(text.match(/<entry>/g)).toHaveLength((await allOf(world, 'proposals')).length);
  });

  test.each(['/v1/proposals.atom', `/v1/accounts/${person}/history?format=csv`, '/v1/fund'])(
    'the head of %s names its block',
    async (path) => {
      const { headers } = await get(path);
      const number = BigInt(headers.get('blitz-block-number') ?? -1);
      const { hash, timestamp } = await world.client.getBlock({ blockNumber: number });
      expect(headers.get('blitz-block-hash')).toBe(hash);
      expect(headers.get('blitz-block-timestamp')).toBe(String(timestamp));
      expect(headers.get('access-control-expose-headers')).toContain('blitz-block-hash');
    },
  );

  test('how it stands is never taken from a cache', async () => {
    const { headers } = await get('/v1/status');
    expect(headers.get('etag')).toBeNull();
    expect(headers.get('cache-control')).toBe('no-store');
    expect((await get('/v1/fund')).headers.get('blitz-blocks-behind')).toBe('0');
  });

  test('readiness and figures for those who watch', async () => {
    expect((await get('/ready')).status).toBe(200);
    expect((await get('/health')).status).toBe(200);
    const text = await (await get('/metrics')).text();
    const head = await world.client.getBlockNumber({ cacheTime: 0 });
    expect(text).toContain(`blitz_index_block_number ${head}\n`);
    expect(text).toContain('blitz_index_lag_blocks 0\n');
    expect(text).toContain('blitz_index_ready 1\n');
    expect(text).toMatch(/blitz_api_requests_total\{route="\/v1\/accounts\/:address",status="200"\} \d+/);
    expect(text).toMatch(/blitz_api_request_seconds_bucket\{route="\/v1\/fund",le="10"\} \d+/);
    expect(text).toMatch(/ponder_indexing_completed_events\{.*event="Head:block"\} \d+/);
  });

  test('alerts ask for what is measured', async () => {
    const alerts = readFileSync(new URL('../../../docs/runbook/alerts.yml', import.meta.url), 'utf8');
    const asked = new Set(alerts.match(/\bblitz_(index|api)_\w+/g));
    expect(asked.size).toBeGreaterThan(2);
    const text = await (await get('/metrics')).text();
    for (const metric of asked) expect(text).toContain(`# TYPE ${metric} `);
  });
});

describe('the OpenAPI document', () => openApiTests(() => world));

describe('GraphQL', () => graphqlTests(() => world));

describe('nonsense', () => {
  test.each(BAD_REQUESTS)('$path is refused with $status', async ({ path, status }) => {
    const response = await fetch(`${world.url}${path}`);
    const text = await response.text();
    expect(`${response.status} ${text}`).toMatch(new RegExp(`^${status} `));
    if (status === 431) return;
    const { error, block } = refusalSchema.parse(JSON.parse(text));
    expect(error.message).toMatch(/^.{5,250}\.$/);
    // Who looked into the tables says of which block it is true.
    if (status === 404 && path.startsWith('/v1/sequencers/999')) expect(block?.number).toBeGreaterThan(0);
    expect(text).not.toMatch(/node_modules|\/work|select |at \w+ \(/);
  });

  test('only reading is answered', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const response = await fetch(`${world.url}/v1/epochs`, { method });
      expect(response.status).toBe(404);
    }
  });

  test('nobody saw our insides, and nothing failed', () => {
    expect(world.log()).toBe('');
  });
});

describe('a day goes by', () => {
  test('people do what people do', () => liveDay(world), 60_000);
  test('delegates are listed whole while the rate rises', () => delegateDay(world), 60_000);
  test('grants are reviewed and objected to', () => grantDay(world), 60_000);
  reconciles();
});

describe('who said no, and who lied', () => {
  test('objections by grant, by account, and with their reason', async () => {
    const all = await allOf(world, 'objections', { limit: 1 });
    expect(all.map(({ reason }) => reason)).toContain('We stand well.');
    const [first] = all;
    const of = (query: Record<string, string>) => allOf(world, 'objections', { query });
    for (const { smallGrantId, milestoneGrantId } of all) {
      const query =
        smallGrantId === null ? { milestoneGrant: `${milestoneGrantId}` } : { smallGrant: `${smallGrantId}` };
      const some = all.filter((one) =>
        smallGrantId === null ? one.milestoneGrantId === milestoneGrantId : one.smallGrantId === smallGrantId,
      );
      expect(await of(query)).toEqual(some);
    }
    const account = first?.account ?? '';
    expect(await of({ account })).toEqual(all.filter((one) => one.account === account));
    expect(await of({ smallGrant: '99' })).toEqual([]);
  });

  test('small grants by each of their states', async () => {
    const all = await allOf(world, 'smallGrants');
    const states = new Set(all.map(({ status }) => status));
    expect(states.size).toBeGreaterThan(1);
    for (const status of ['proposed', 'approved', 'enacted', 'paid', 'rejected', 'expired'] as const) {
      const some = await allOf(world, 'smallGrants', { query: { status } });
      expect(some).toEqual(all.filter((one) => one.status === status));
    }
  });

  test('the court and what it saw', async () => {
    const [slash] = await allOf(world, 'sequencerSlashes', { params: { id: 6n } });
    expect(slash).toMatchObject({ tombstoned: true });
    const { hashA, hashB, signer, blockNumber } = slash?.equivocation ?? {};
    expect(hashA).not.toBe(hashB);
    const evidence = encodeAbiParameters(parseAbiParameters('uint256, bytes32, bytes32'), [
      blockNumber ?? 0n,
      hashA ?? '0x',
      hashB ?? '0x',
    ]);
    expect(keccak256(evidence)).toBe(slash?.evidenceHash);
    const { data } = await queryIndexer(world.indexer, indexerRoutes.sequencer, { params: { id: 6n } });
    expect(data.signer).toBe(signer);
    expect(data.status).toBe('tombstoned');
  });
});

describe('the history of those who ask the fund, say no, and prove a lie', () => historyTests(() => world));

describe('what delegations earn while shares come and go', () => {
  test('epochs are settled between', () => rewardDay(world), 60_000);
  rewardTests(() => world);
  reconciles();
});
describe('time passes and nothing else', () => {
  test('an hour', async () => {
    await world.chain.increaseTime({ seconds: 41 });
    await world.chain.mine({ blocks: 1 });
    await world.chain.increaseTime({ seconds: 3_600 });
    await world.chain.mine({ blocks: 1 });
  });
  reconciles();
});

describe('blocks arrive by the hundred', () => {
  test('and every question is answered meanwhile, of a whole block', async () => {
    const first = Number(await world.caughtUp());
    await world.chain.mine({ blocks: 150 });
    const last = first + 150;
    const seen: number[] = [];
    const halves: unknown[] = [];
    let slowest = 0;
    while (seen.at(-1) !== last) {
      const asked = performance.now();
      const answers = await Promise.all(
        ['/v1/protocol', '/v1/fund', '/v1/sequencers'].map((path) => fetch(`${world.url}${path}`)),
      );
      slowest = Math.max(slowest, performance.now() - asked);
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
      // The mark of a block that is begun, and that of one that is whole: by tables, each read by itself.
      const marks = await fetch(`${world.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ beguns { items { hash } } heads { items { hash } } }"}',
      });
      const { data } = (await marks.json()) as { data: Record<'beguns' | 'heads', unknown> };
      if (JSON.stringify(data.beguns) !== JSON.stringify(data.heads)) halves.push(data);
      const [answer] = await Promise.all(
        answers.map((one) => one.json() as Promise<{ block: { number: number } }>),
      );
      seen.push(answer?.block.number ?? 0);
    }
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(new Set(seen).size).toBeGreaterThan(5);
    expect(halves).toEqual([]);
    expect(slowest).toBeLessThan(5_000);
  }, 90_000);
  reconciles();
});

describe('the chain takes blocks back', () => {
  test('five of them, and a settlement with them', async () => {
    await rewardDay(world);
    const head = await world.client.getBlockNumber({ cacheTime: 0 });
    await world.chain.request({ method: 'anvil_reorg', params: [5, []] } as never);
    expect(await world.client.getBlockNumber({ cacheTime: 0 })).toBe(head);
  });
  reconciles();
});

describe('the index is killed, and goes on where it was', () => {
  test('in the middle of a block', async () => {
    const before = await world.caughtUp();
    await world.chain.mine({ blocks: 3 });
    await world.crash();
    expect(await world.caughtUp()).toBe(before + 3n);
  }, 120_000);
  reconciles();
});

test('the status route knows the chain and the lag', async () => {
  await world.caughtUp();
  const { data } = await queryIndexer(world.indexer, indexerRoutes.status);
  expect(data).toMatchObject({ chainId: 31_337, ready: true, lag: 0 });
});

describe('wrong rows are planted in the tables', () => {
  test('they are named, and nothing else', async () => {
    await world.caughtUp();
    let planted: Planted | undefined;
    await world.crash(async (folder) => {
      planted = await plantRow(folder);
    });
    await world.caughtUp();

    const { rpcUrl, deployment, url: indexUrl } = world;
    const { parts } = await reconcile({ rpcUrl, deployment, indexUrl });
    const named = parts.flatMap(({ differences }) => differences.map(({ what }) => what));
    if (!planted) throw new Error('Nothing was planted.');
    const { must, may } = differencesOf(planted);
    for (const what of must) expect(named).toContainEqual(expect.stringMatching(what));
    expect(named.filter((what) => !may.test(what))).toEqual([]);
  }, 120_000);
});
