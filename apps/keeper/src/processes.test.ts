import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ACCOUNT_INDEX } from '@metis-blitz/devnet';
import { rewardReserveAbi, sequencerPoolAbi, sequencerSetAbi } from '@metis-blitz/protocol';
import { startWalk, type Walk } from '@metis-blitz/testing';
import { parseEther } from 'viem';
import { privateKeyToAccount } from 'viem/accounts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Run, runKeeper } from './test/runKeeper.ts';

const OTHER_KEY = `0x${'42'.repeat(32)}` as const;
const eventually = { timeout: 40_000, interval: 50 };

let walk: Walk;
let folder: string;
let env: Record<string, string>;
const runs: Run[] = [];
beforeEach(async () => {
  walk = await startWalk();
  folder = mkdtempSync(join(tmpdir(), 'blitz-keepers-'));
  const file = join(folder, 'deployment.json');
  writeFileSync(file, JSON.stringify(walk.deployment));
  env = {
    BLITZ_DEPLOYMENT: file,
    BLITZ_RPC_URL: walk.chain.rpcUrl,
    BLITZ_KEEPER_INTERVAL_MS: '200',
    BLITZ_KEEPER_STUCK_S: '2',
    BLITZ_KEEPER_STATE: join(folder, 'state.json'),
  };
});
afterEach(async () => {
  for (const { child, code } of runs.splice(0)) {
    child.kill('SIGKILL');
    await code;
  }
  await walk?.chain.stop();
  rmSync(folder, { recursive: true, force: true });
});

function start(more: Record<string, string> = {}): Run {
  const run = runKeeper({ ...env, ...more });
  runs.push(run);
  return run;
}

const pool = () => ({ address: walk.contracts.sequencerPool, abi: sequencerPoolAbi }) as const;
const reserve = () => ({ address: walk.contracts.rewardReserve, abi: rewardReserveAbi }) as const;
const pending = () => walk.chain.publicClient.readContract({ ...pool(), functionName: 'pendingEpochs' });
const keeper = () => walk.addressOf(ACCOUNT_INDEX.keeper);
const nonces = async (address = keeper()) => {
  const count = (blockTag: 'latest' | 'pending') =>
    walk.chain.publicClient.getTransactionCount({ address, blockTag });
  return { mined: await count('latest'), waiting: (await count('pending')) - (await count('latest')) };
};
const settled = () => vi.waitFor(async () => expect(await pending()).toBe(0n), eventually);

/** METIS of the reserve, and what its blocks so far are worth: no block is paid twice (P8). */
async function books() {
  const { publicClient } = walk.chain;
  const set = { address: walk.contracts.sequencerSet, abi: sequencerSetAbi } as const;
  // The epoch that ran at the deployment is not paid.
  const [balance, paidUpTo, rewardPerBlock, [, , firstBlock]] = await Promise.all([
    publicClient.readContract({ ...reserve(), functionName: 'balance' }),
    publicClient.readContract({ ...pool(), functionName: 'paidUpTo' }),
    publicClient.readContract({ ...reserve(), functionName: 'rewardPerBlock' }),
    publicClient.readContract({ ...set, functionName: 'epochs', args: [1n] }),
  ]);
  return { balance, earned: (paidUpTo + 1n - firstBlock) * rewardPerBlock };
}

describe('a keeper that is killed', () => {
  it('in the middle of a transaction finds it again by its nonce, and remembers what it spent', async () => {
    await walk.produce(2);
    await walk.chain.testClient.setAutomine(false);
    const first = start();
    await vi.waitFor(async () => expect((await nonces()).waiting).toBe(1), eventually);
    first.child.kill('SIGKILL');
    await first.code;
    const [kept] = JSON.parse(readFileSync(env.BLITZ_KEEPER_STATE ?? '', 'utf8')) as { wei: string }[];
    expect(BigInt(kept?.wei ?? 0)).toBeGreaterThan(0n);

    const second = start();
    // Nobody mines it at its price, so its place is taken.
    await second.says('it is replaced by an empty one');
    await walk.chain.testClient.setAutomine(true);
    await walk.chain.mine(1);
    await settled();
    await vi.waitFor(async () => expect((await nonces()).waiting).toBe(0), eventually);
    expect(second.output()).not.toContain('failed');
  });

  it('at any moment leaves nothing that the next one stumbles over', async () => {
    const before = await books();
    for (const ms of [900, 1_100, 1_300, 1_600]) {
      await walk.produce(1);
      const run = start();
      await new Promise((resolve) => setTimeout(resolve, ms));
      run.child.kill('SIGKILL');
      await run.code;
    }
    await walk.produce(1);
    start();
    await settled();

    const after = await books();
    expect(before.balance - after.balance).toBe(after.earned);
    expect((await nonces()).waiting).toBe(0);
  });
});

describe('two keepers on one chain', () => {
  it.each([
    ['with one key', {}],
    ['with a key each', { BLITZ_KEEPER_KEY: OTHER_KEY }],
  ])('%s: no block is paid twice and no nonce is wedged', async (_, other) => {
    const stranger = privateKeyToAccount(OTHER_KEY).address;
    await walk.chain.testClient.setBalance({ address: stranger, value: parseEther('1') });
    const before = await books();
    const keepers = [start(), start({ ...other, BLITZ_KEEPER_STATE: join(folder, 'other.json') })];
    for (const run of keepers) await run.says('/health');
    for (let i = 0; i < 4; i += 1) await walk.produce(1);
    await settled();

    const after = await books();
    expect(before.balance - after.balance).toBe(after.earned);
    for (const run of keepers) {
      run.child.kill('SIGTERM');
      await expect(run.code).resolves.toBe(0);
      expect(run.output()).not.toContain('reverted');
    }
    for (const address of [keeper(), stranger]) expect((await nonces(address)).waiting).toBe(0);
  });
});
