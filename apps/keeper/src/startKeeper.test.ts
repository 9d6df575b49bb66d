import { ACCOUNT_INDEX } from '@metis-blitz/devnet';
import { delegationRouterAbi, liquidStakingAbi, sequencerPoolAbi } from '@metis-blitz/protocol';
import { DEFAULTS, SEQUENCER, startWalk, type Walk } from '@metis-blitz/testing';
import { parseEther, zeroAddress } from 'viem';
import { privateKeyToAccount } from 'viem/accounts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CRANK_NAMES } from './cranks/allCranks.ts';
import { keeperAccount } from './env/keeperAccount.ts';
import { readEnv } from './env/readEnv.ts';
import { type Keeper, startKeeper } from './startKeeper.ts';

const ALICE = ACCOUNT_INDEX.newcomers[0];

let walk: Walk;
let keeper: Keeper | undefined;
let lines: string[];
beforeEach(async () => {
  walk = await startWalk();
  lines = [];
});
afterEach(async () => {
  await keeper?.stop();
  keeper = undefined;
  await walk?.chain.stop();
});

async function start(env: Record<string, string> = {}): Promise<Keeper> {
  const settings = readEnv({
    BLITZ_DEPLOYMENT: 'unused',
    BLITZ_RPC_URL: walk.chain.rpcUrl,
    BLITZ_KEEPER_INTERVAL_MS: '200',
    ...env,
  });
  const account = await keeperAccount(env, 31337);
  keeper = await startKeeper(settings, walk.deployment, account, (line) => lines.push(line));
  return keeper;
}

const pool = () => ({ address: walk.contracts.sequencerPool, abi: sequencerPoolAbi }) as const;
const vault = () => ({ address: walk.contracts.liquidStaking, abi: liquidStakingAbi }) as const;
const read: Walk['chain']['publicClient']['readContract'] = (parameters) =>
  walk.chain.publicClient.readContract(parameters);
const eventually = { timeout: 30_000, interval: 50 };
const turns = (name: string) => keeper?.status.cranks.get(name)?.turns ?? 0;

async function stakeThroughTheVault(): Promise<void> {
  await walk.asOperations({
    address: walk.contracts.delegationRouter,
    abi: delegationRouterAbi,
    functionName: 'approve',
    args: [SEQUENCER.id, parseEther('100000'), 2_500],
  });
  const args = [walk.addressOf(ALICE), 0n, zeroAddress] as const;
  await walk.send(ALICE, { ...vault(), functionName: 'stake', args, value: DEFAULTS.stake });
}

async function sentInThreeLooks(): Promise<bigint> {
  const height = () => walk.chain.publicClient.getBlockNumber({ cacheTime: 0 });
  const before = await height();
  const from = Date.now();
  await vi.waitFor(() => {
    for (const { lookedAt } of keeper?.status.cranks.values() ?? [])
      expect(lookedAt).toBeGreaterThan(from + 600);
  }, eventually);
  return (await height()) - before;
}

describe('the keeper', () => {
  it('settles and harvests what was produced, rebalances, and then rests', async () => {
    await stakeThroughTheVault();
    await start();
    await vi.waitFor(() => expect(turns('rebalance')).toBe(1), eventually);

    await walk.produce(2);
    await vi.waitFor(() => expect(turns('settle') + turns('harvest')).toBeGreaterThanOrEqual(1), eventually);
    await vi.waitFor(
      async () => expect(await read({ ...pool(), functionName: 'pendingEpochs' })).toBe(0n),
      eventually,
    );

    // What a turn sets in motion comes in a later look; then there are three looks of each crank that send nothing.
    await vi.waitFor(async () => expect(await sentInThreeLooks()).toBe(0n), eventually);
    expect([...(keeper?.status.cranks.values() ?? [])].map(({ failures }) => failures)).toEqual(
      Array(CRANK_NAMES.length).fill(0),
    );
  });

  it('brings a ticket to its owner: unbonds, collects, finalises', async () => {
    await stakeThroughTheVault();
    await start();
    await vi.waitFor(() => expect(turns('rebalance')).toBe(1), eventually);
    const account = walk.addressOf(ALICE);
    // More than the buffer holds: a quarter of the vault is delegated.
    const args = [(DEFAULTS.stake * 9n) / 10n, account, account] as const;
    await walk.send(ALICE, { ...vault(), functionName: 'requestWithdrawal', args });

    await vi.waitFor(() => expect(turns('rebalance')).toBe(2), eventually);
    await walk.chain.pass(221);

    await vi.waitFor(
      async () => expect(await read({ ...vault(), functionName: 'waitingAssets' })).toBe(0n),
      eventually,
    );
  });

  it('sends nothing in a dry run', async () => {
    await walk.produce(1);
    const height = await walk.chain.publicClient.getBlockNumber({ cacheTime: 0 });
    await start({ BLITZ_KEEPER_DRY_RUN: 'true' });

    await vi.waitFor(
      () => expect(lines.some((line) => line.startsWith('settle is due'))).toBe(true),
      eventually,
    );
    expect(await walk.chain.publicClient.getBlockNumber({ cacheTime: 0 })).toBe(height);
  });

  it('backs off when its account is empty, says why, and goes on once it is filled', async () => {
    await walk.produce(1);
    const { testClient } = walk.chain;
    const address = walk.addressOf(ACCOUNT_INDEX.keeper);
    await testClient.setBalance({ address, value: 0n });
    await start();
    await vi.waitFor(
      () =>
        expect(lines.some((line) => /^settle failed, again in .*(Funds|LimitError)/.test(line))).toBe(true),
      eventually,
    );

    await testClient.setBalance({ address, value: parseEther('1') });
    await vi.waitFor(() => expect(turns('settle')).toBe(1), eventually);
    await vi.waitFor(() => expect(keeper?.status.cranks.get('settle')?.failuresInARow).toBe(0), eventually);
  });

  it('two of them do no harm to each other', async () => {
    await walk.produce(1);
    await start();
    const other = await startKeeper(
      readEnv({
        BLITZ_DEPLOYMENT: 'unused',
        BLITZ_RPC_URL: walk.chain.rpcUrl,
        BLITZ_KEEPER_INTERVAL_MS: '200',
      }),
      walk.deployment,
      privateKeyToAccount(`0x${'42'.repeat(32)}`),
      () => undefined,
    );
    try {
      await walk.chain.testClient.setBalance({ address: other.account.address, value: parseEther('1') });
      for (let i = 0; i < 3; i += 1) await walk.produce(1);
      await vi.waitFor(
        async () => expect(await read({ ...pool(), functionName: 'pendingEpochs' })).toBe(0n),
        eventually,
      );
    } finally {
      await other.stop();
    }
  });

  it('refuses another chain, and a node that is not there', async () => {
    const env = readEnv({ BLITZ_DEPLOYMENT: 'unused', BLITZ_RPC_URL: walk.chain.rpcUrl });
    const account = await keeperAccount({}, 31337);
    const elsewhere = { ...walk.deployment, chainId: 1088 };
    await expect(startKeeper(env, elsewhere, account, () => undefined)).rejects.toThrow(
      'BLITZ_RPC_URL is of chain 31337, BLITZ_DEPLOYMENT of 1088',
    );
    const nowhere = readEnv({
      BLITZ_DEPLOYMENT: 'unused',
      BLITZ_RPC_URL: 'http://127.0.0.1:1/v3/key',
    });
    // T48: a provider's address is a secret but for its beginning.
    await expect(startKeeper(nowhere, walk.deployment, account, () => undefined)).rejects.toThrow(
      /No node answers at BLITZ_RPC_URL http:\/\/127\.0\.0\.1:1\.$/,
    );
  });
});
