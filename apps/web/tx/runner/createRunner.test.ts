import {
  type Anvil,
  developmentAccount,
  localPublicClient,
  localTestClient,
  localWalletClient,
  startAnvil,
} from '@metis-blitz/devnet';
import type { Deployment } from '@metis-blitz/protocol/deployments';
import { gasLimit } from '@metis-blitz/sdk/writes';
import { type Hash, parseEther } from 'viem';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ReadClient } from '../../lib/chain/publicClient.ts';
import { defineFlow } from '../defineFlow.tsx';
import type { Step } from '../flow.ts';
import type { Quote } from '../model/txRecord.ts';
import { createRunner, type Runner } from './createRunner.ts';
import type { RunnerDeps } from './runnerDeps.ts';

/** Lets one caller in; every later one is refused: `if (sload(0)) revert; sstore(0, 1)`. */
const onlyOnce = '0x600054600c57600160005500 5b600080fd'.replace(' ', '') as `0x${string}`;
const door = '0x00000000000000000000000000000000000d0012';
const me = developmentAccount(1);
const other = developmentAccount(2);
const chainId = 31337;

let anvil: Anvil;
let client: ReadClient;
let runners: Runner[] = [];
const world = {
  kept: new Map<string, string>(),
  refreshed: [] as string[],
  said: [] as string[],
  indexed: [] as bigint[],
};

const NoSummary = () => null;
const request = z.object({ value: z.bigint() });
type Request = z.infer<typeof request>;
const transfer = (value: bigint) => ({ to: other.address, data: '0x', value }) as const;
const enter: Step<Request> = {
  id: 'enter',
  title: 'Enter',
  commit: () => ({ to: door, data: '0x', value: 0n }),
};
const pay: Step<Request> = { id: 'pay', title: 'Pay', commit: ({ value }) => transfer(value) };

function flowOf(...steps: Step<Request>[]) {
  return defineFlow<Request>({
    id: 'example',
    schema: request,
    title: ({ value }) => `Pay ${value}`,
    Summary: NoSummary,
    risks: () => [],
    steps: () => steps,
    refreshes: () => [['chain', 'balance']],
    onSuccess: (_, receipts) => ({ sentence: `${receipts.length} done` }),
  });
}

function runnerOf(change: Partial<RunnerDeps> = {}): Runner {
  const wallet = localWalletClient(anvil.rpcUrl, me);
  const runner = createRunner({
    client,
    deployment: { chainId } as Deployment,
    wallet: () => ({ address: me.address, onAppChain: true }),
    send: (_, { call, gas, gasPrice }: Quote): Promise<Hash> =>
      wallet.sendTransaction({ ...call, gas, gasPrice, type: 'legacy' }),
    findFlow: async () => flowOf(pay),
    refresh: async (keys) => void world.refreshed.push(...keys.map(String)),
    waitForIndex: async (block) => void world.indexed.push(block),
    announce: (sentence) => void world.said.push(sentence),
    storage: {
      getItem: (key) => world.kept.get(key) ?? null,
      setItem: (key, text) => void world.kept.set(key, text),
    },
    newId: () => crypto.randomUUID(),
    every: 30,
    patience: 200,
    ...change,
  });
  runners.push(runner);
  return runner;
}

const only = (runner: Runner) => {
  const [record] = runner.get().records;
  if (!record) throw new Error('no record');
  return record;
};
const phase = (runner: Runner) => only(runner).phase;
const until = async (runner: Runner, name: string) =>
  expect.poll(() => phase(runner).name, { timeout: 5_000 }).toBe(name);
const stored = () => JSON.parse(world.kept.get('blitz.transactions') ?? '{"records":[]}').records.length;

beforeAll(async () => {
  anvil = await startAnvil();
  client = localPublicClient(anvil.rpcUrl) as unknown as ReadClient;
});
afterAll(() => anvil.stop());

beforeEach(async () => {
  const test = localTestClient(anvil.rpcUrl);
  await test.setAutomine(true);
  await test.setCode({ address: door, bytecode: onlyOnce });
  await test.setStorageAt({ address: door, index: 0, value: `0x${'00'.repeat(32)}` });
  world.kept.clear();
  Object.assign(world, { refreshed: [], said: [], indexed: [] });
});
afterEach(() => {
  for (const runner of runners) runner.stop();
  runners = [];
});

async function begun(flow = flowOf(pay), change: Partial<RunnerDeps> = {}): Promise<Runner> {
  const runner = runnerOf(change);
  await runner.begin(flow, { value: parseEther('1') });
  return runner;
}

/** Begins, signs with no block coming by itself, and waits until it is under way. */
async function pending(flow = flowOf(pay), change: Partial<RunnerDeps> = {}) {
  const runner = await begun(flow, change);
  await localTestClient(anvil.rpcUrl).setAutomine(false);
  const done = runner.sign(only(runner).id);
  await until(runner, 'pending');
  const current = phase(runner);
  if (current.name !== 'pending') throw new Error('not pending');
  return { runner, done, sent: current.sent };
}

describe('before signing', () => {
  it('tries the call and says what it costs', async () => {
    const current = phase(await begun());
    if (current.name !== 'reviewing') throw new Error(current.name);
    expect(current.quote.gas).toBe(gasLimit(21_000n));
    expect(current.quote.networkCost).toBe(current.quote.gas * current.quote.gasPrice);
  });

  it('refuses what the chain would refuse, and can try again', async () => {
    const test = localTestClient(anvil.rpcUrl);
    await test.setStorageAt({ address: door, index: 0, value: `0x${'00'.repeat(31)}01` });
    const runner = await begun(flowOf(enter));
    expect(phase(runner)).toMatchObject({
      name: 'refused',
      why: { title: 'The contract refused' },
    });

    await test.setStorageAt({ address: door, index: 0, value: `0x${'00'.repeat(32)}` });
    await runner.again(only(runner).id);
    expect(phase(runner).name).toBe('reviewing');
  });

  it('says when there is not enough METIS', async () => {
    const runner = runnerOf();
    await runner.begin(flowOf(pay), { value: parseEther('99999999') });
    expect(phase(runner)).toMatchObject({
      name: 'refused',
      why: { title: expect.stringContaining('Not enough METIS') },
    });
  });

  it.each([
    { address: other.address, onAppChain: true },
    { address: me.address, onAppChain: false },
    undefined,
  ])('signs nothing when the wallet has become %j', async (wallet) => {
    let now: ReturnType<RunnerDeps['wallet']> = { address: me.address, onAppChain: true };
    const send = () => Promise.reject(new Error('must not be asked'));
    const runner = await begun(flowOf(pay), { wallet: () => now, send });
    now = wallet;
    await runner.sign(only(runner).id);
    expect(phase(runner).name).toBe('reviewing');
  });

  it('leaves nothing behind when the sheet is closed', async () => {
    const runner = await begun();
    runner.close();
    expect(runner.get()).toEqual({ records: [], openId: undefined });
    expect(stored()).toBe(0);
  });
});

describe('after signing', () => {
  it('is confirmed once the index has it, and refreshes what it changed', async () => {
    const { runner, done } = await pending();
    expect(stored()).toBe(1);
    await localTestClient(anvil.rpcUrl).mine({ blocks: 1 });
    await done;
    expect(phase(runner)).toEqual({ name: 'confirmed', outcome: { sentence: '1 done' } });
    expect(world.indexed).toEqual([await client.getBlockNumber()]);
    expect(world.refreshed).toEqual(['chain,balance', 'chain,balance']);
    expect(world.said.at(-1)).toContain('done');
    expect(stored()).toBe(0);
  });

  it('ends calmly when the person declines, and goes on from there', async () => {
    const runner = await begun(flowOf(pay), {
      send: () => Promise.reject({ code: 4001, message: 'User rejected' }),
    });
    await runner.sign(only(runner).id);
    expect(phase(runner)).toEqual({ name: 'rejected' });
    await runner.again(only(runner).id);
    expect(phase(runner).name).toBe('reviewing');
  });

  it('says what the wallet could not do', async () => {
    const runner = await begun(flowOf(pay), { send: () => Promise.reject(new Error('Device is locked')) });
    await runner.sign(only(runner).id);
    expect(phase(runner)).toMatchObject({
      name: 'failed',
      why: { meaning: expect.stringContaining('Device is locked') },
    });
  });

  it('is a failure when the receipt says reverted', async () => {
    const { runner, done } = await pending(flowOf(enter));
    const rival = localWalletClient(anvil.rpcUrl, other);
    const gasPrice = (await client.getGasPrice()) * 10n;
    await rival.sendTransaction({ to: door, type: 'legacy', gas: 60_000n, gasPrice });
    await localTestClient(anvil.rpcUrl).mine({ blocks: 1 });
    await done;
    expect(phase(runner)).toMatchObject({
      name: 'reverted',
      why: { meaning: expect.stringContaining('undone') },
    });
    expect(world.said.at(-1)).toContain('refused');
  });

  it('knows that a transaction was cancelled in the wallet', async () => {
    const { runner, done, sent } = await pending();
    const gasPrice = (await client.getGasPrice()) * 10n;
    const wallet = localWalletClient(anvil.rpcUrl, me);
    const by = await wallet.sendTransaction({
      to: me.address,
      nonce: sent.nonce,
      gas: 21_000n,
      gasPrice,
      type: 'legacy',
    });
    await localTestClient(anvil.rpcUrl).mine({ blocks: 1 });
    await done;
    expect(phase(runner)).toEqual({ name: 'replaced', by, cancelled: true });
  });

  it('knows another transaction in its place', async () => {
    const { runner, done, sent } = await pending();
    const gasPrice = (await client.getGasPrice()) * 10n;
    const wallet = localWalletClient(anvil.rpcUrl, me);
    await wallet.sendTransaction({
      ...transfer(7n),
      nonce: sent.nonce,
      gas: 21_000n,
      gasPrice,
      type: 'legacy',
    });
    await localTestClient(anvil.rpcUrl).mine({ blocks: 1 });
    await done;
    expect(phase(runner)).toMatchObject({ name: 'replaced', cancelled: false });
  });

  it('follows a call that was only sped up', async () => {
    const { runner, done, sent } = await pending();
    const gasPrice = (await client.getGasPrice()) * 10n;
    const wallet = localWalletClient(anvil.rpcUrl, me);
    const hash = await wallet.sendTransaction({
      ...sent.call,
      nonce: sent.nonce,
      gas: 21_000n,
      gasPrice,
      type: 'legacy',
    });
    await localTestClient(anvil.rpcUrl).mine({ blocks: 1 });
    await done;
    expect(phase(runner).name).toBe('confirmed');
    expect(only(runner).hashes).toEqual([hash]);
  });

  it('says when no node knows it any more', async () => {
    const { runner, done, sent } = await pending();
    await localTestClient(anvil.rpcUrl).dropTransaction({ hash: sent.hash });
    await done;
    expect(phase(runner)).toEqual({ name: 'dropped', hash: sent.hash, reason: 'gone' });
  });

  it('is found again after a reload', async () => {
    const { runner } = await pending();
    runner.stop();
    const later = runnerOf();
    const resumed = later.resume();
    await until(later, 'pending');
    await localTestClient(anvil.rpcUrl).mine({ blocks: 1 });
    await resumed;
    expect(phase(later)).toEqual({ name: 'confirmed', outcome: { sentence: '1 done' } });
    expect(stored()).toBe(0);
  });

  it('is still followed when its flow is no longer known', async () => {
    const { runner } = await pending();
    runner.stop();
    const later = runnerOf({ findFlow: async () => undefined });
    await localTestClient(anvil.rpcUrl).mine({ blocks: 1 });
    await later.resume();
    expect(phase(later)).toMatchObject({ name: 'confirmed' });
  });

  it('fails when it was included and did not do what was meant', async () => {
    const vain: Step<Request> = {
      ...pay,
      verify: () => {
        throw new Error('no ticket');
      },
    };
    const runner = await begun(flowOf(vain));
    await runner.sign(only(runner).id);
    expect(phase(runner)).toMatchObject({
      name: 'failed',
      why: { title: expect.stringContaining('did not happen') },
    });
  });
});

describe('several steps', () => {
  it('goes on to the next one, and passes over what is done', async () => {
    const runner = await begun(flowOf(enter, { ...pay, id: 'skip', isDone: async () => true }, pay));
    await runner.sign(only(runner).id);
    expect(only(runner)).toMatchObject({ step: 2, phase: { name: 'reviewing' } });
    expect(stored()).toBe(1);

    runner.close();
    expect(runner.get().records).toHaveLength(1);
    await runner.sign(only(runner).id);
    expect(phase(runner)).toEqual({ name: 'confirmed', outcome: { sentence: '2 done' } });
  });
});
