import {
  ACCOUNT_INDEX,
  type Anvil,
  deployOnLocalChain,
  developmentAccount,
  freePort,
  startAnvil,
} from '@metis-blitz/devnet';
import type { Deployment } from '@metis-blitz/protocol/deployments';
import { stake } from '@metis-blitz/sdk';
import { chainOf, type Postgres, startPostgres, type TestChain } from '@metis-blitz/testing';
import { type Hex, parseEther } from 'viem';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { chainReader } from '../reconcile/chainReader.ts';
import { differenceOf, dumpTables } from './dumpTables.ts';
import { type IndexProcess, indexProcess } from './indexProcess.ts';
import { send } from './send.ts';

/* T31, T33: another chain of the same id under the index, and one that took back more than is ever final. */

const [first, second] = ACCOUNT_INDEX.stakers;
/** A look of the index is a second, on a machine that does little else. */
const NOTICED = { timeout: 20_000, interval: 100 };
/** Long enough for whoever is started again to say something. */
const LISTENED_MS = 2_500;
/** A minute more, in `npm run evidence -- stress`. */
const WHOLE = process.env.BLITZ_WHOLE === '1';
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let port: number;
let anvil: Anvil;
let chain: TestChain;
let deployment: Deployment;
let postgres: Postgres;
/** Over PGlite, over PostgreSQL, and one that only answers. */
let all: IndexProcess[] = [];

/** A chain at the same address as the last one, with a start of its own. */
async function begin(genesisTimestamp: number): Promise<void> {
  anvil = await startAnvil({ port, genesisTimestamp, accounts: 60 });
  chain = chainOf(anvil);
}

/** Stakes of this chain only, each in a block. */
async function live(blocks: number, assets: string): Promise<void> {
  const { rpcUrl } = chain;
  const client = chainReader(rpcUrl, deployment);
  for (let block = 0; block < blocks; block += 1) {
    const who = block % 2 === 0 ? first : second;
    const { address: receiver } = developmentAccount(who);
    await send(
      { rpcUrl, client },
      who,
      stake(deployment.contracts, { assets: parseEther(assets), receiver }),
    );
  }
}

const head = async (): Promise<Hex> => (await chain.publicClient.getBlock()).hash;

async function allReach(): Promise<void> {
  const hash = await head();
  await Promise.all(all.map((index) => index.reaches(hash)));
}

const made = (task: 'start' | 'serve', env: Record<string, string> = {}) =>
  indexProcess({ rpcUrl: chain.rpcUrl, deployment, task, env, supervised: true });

/** Each holds what an index holds that is built now. */
async function areClean(): Promise<void> {
  const clean = await indexProcess({ rpcUrl: chain.rpcUrl, deployment });
  try {
    clean.begin();
    await Promise.all([clean.reaches(await head()), allReach()]);
    const right = await dumpTables(clean.url);
    for (const index of all) expect(differenceOf(await dumpTables(index.url), right)).toEqual([]);
  } finally {
    await clean.remove();
  }
}

/** Asks all of them for figures, for a while. @returns hashes of the blocks that they were told of */
async function toldFor(ms: number): Promise<Set<string>> {
  const told = new Set<string>();
  const end = performance.now() + ms;
  while (performance.now() < end) {
    for (const { url } of all) {
      const answer = await fetch(`${url}/v1/protocol`).catch(() => undefined);
      if (answer?.status === 200) told.add(((await answer.json()) as { block: { hash: string } }).block.hash);
      else if (answer) expect([429, 503]).toContain(answer.status);
    }
    await pause(50);
  }
  return told;
}

/** Nobody tells anything any more. */
const silence = () => vi.waitFor(async () => expect([...(await toldFor(1))]).toEqual([]), NOTICED);

beforeAll(async () => {
  port = await freePort();
  [postgres] = await Promise.all([startPostgres(), begin(1_700_000_000)]);
  deployment = await deployOnLocalChain(chain.rpcUrl);
  await live(6, '3');
  const env = { DATABASE_URL: postgres.url };
  all = await Promise.all([made('start'), made('start', env), made('serve', env)]);
  for (const index of all) index.begin();
  await allReach();
}, 180_000);

afterAll(async () => {
  await Promise.all(all.map((index) => index.remove()));
  await Promise.all([anvil?.stop(), postgres?.stop()]);
});

describe('the chain begins anew under the same id and address', () => {
  test('shorter, and first without the protocol', async () => {
    const since = all.map((index) => index.ends().length);
    await anvil.stop();
    await begin(1_700_500_000);
    await silence();
    expect([...(await toldFor(LISTENED_MS))]).toEqual([]);
    for (const [place, index] of all.entries()) {
      const ends = await vi.waitFor(() => {
        const some = index.ends().slice(since[place]);
        expect(some).not.toEqual([]);
        return some;
      }, NOTICED);
      expect(new Set(ends.map(({ code }) => code))).toEqual(new Set([75]));
      expect(ends[0]?.words).toMatch(/^The chain (is another one|has not got the blocks)/);
    }

    expect(await deployOnLocalChain(chain.rpcUrl)).toMatchObject({ contracts: deployment.contracts });
    await live(2, '7');
    await areClean();
  }, 120_000);

  test.runIf(WHOLE)(
    'longer',
    async () => {
      await anvil.stop();
      await begin(1_700_900_000);
      await deployOnLocalChain(chain.rpcUrl);
      await live(3, '11');
      await chain.mine(150);
      const ours = new Set<string>();
      const newest = Number(await chain.publicClient.getBlockNumber());
      for (let number = 0; number <= newest; number += 1) {
        ours.add((await chain.publicClient.getBlock({ blockNumber: BigInt(number) })).hash);
      }
      const strangers = async (ms: number) => [...(await toldFor(ms))].filter((hash) => !ours.has(hash));
      await vi.waitFor(async () => expect(await strangers(1)).toEqual([]), NOTICED);
      expect(await strangers(LISTENED_MS)).toEqual([]);
      await areClean();
    },
    120_000,
  );
});

const reorg = (depth: number) =>
  chain.testClient.request({ method: 'anvil_reorg', params: [depth, []] } as never);

describe('the chain takes back more than is ever final', () => {
  test.runIf(WHOLE)(
    'while the index runs',
    async () => {
      await live(4, '13');
      await chain.mine(90);
      await allReach();
      await pause(LISTENED_MS);
      await live(2, '17');
      await chain.mine(40);
      await allReach();
      await reorg(60);
      await areClean();
    },
    120_000,
  );

  test('while it is down, and goes on for as long', async () => {
    await live(2, '19');
    await chain.mine(70);
    await allReach();
    await Promise.all(all.map((index) => index.end('SIGKILL')));
    await reorg(72);
    await chain.mine(80);
    for (const index of all) index.begin();
    await areClean();
  }, 120_000);
});
