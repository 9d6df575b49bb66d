import { ACCOUNT_INDEX, developmentAccount } from '@metis-blitz/devnet';
import { delegationRouterAbi, liquidStakingAbi, sequencerPoolAbi } from '@metis-blitz/protocol';
import {
  DEFAULTS,
  type Fault,
  type FaultyNode,
  SEQUENCER,
  startFaultyNode,
  startWalk,
  type Walk,
} from '@metis-blitz/testing';
import { parseEther, zeroAddress } from 'viem';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readEnv } from './env/readEnv.ts';
import { type Keeper, startKeeper } from './startKeeper.ts';

/* T33: a node that refuses, breaks, hangs, tears its answers, lags, or is of another chain. */

const account = developmentAccount(ACCOUNT_INDEX.keeper);
const eventually = { timeout: 60_000, interval: 50 };

let walk: Walk;
let node: FaultyNode;
let keeper: Keeper | undefined;
beforeEach(async () => {
  walk = await startWalk();
  const { rpcUrl } = walk.chain;
  // Of the other chain no more than its id: nothing else would tell it from ours.
  node = await startFaultyNode(rpcUrl, { otherChain: rpcUrl });
});
afterEach(async () => {
  await node?.stop();
  await keeper?.stop();
  keeper = undefined;
  await walk?.chain.stop();
});

async function start(cranks = 'settle'): Promise<Keeper> {
  const env = readEnv({
    BLITZ_DEPLOYMENT: 'unused',
    BLITZ_RPC_URL: node.url,
    BLITZ_KEEPER_INTERVAL_MS: '200',
    BLITZ_KEEPER_CRANKS: cranks,
  });
  keeper = await startKeeper(env, walk.deployment, account, () => undefined);
  return keeper;
}

const settle = () => keeper?.status.cranks.get('settle');
const sent = () => walk.chain.publicClient.getTransactionCount({ address: account.address });
const settled = () =>
  vi.waitFor(async () => {
    const pool = { address: walk.contracts.sequencerPool, abi: sequencerPoolAbi } as const;
    expect(await walk.chain.publicClient.readContract({ ...pool, functionName: 'pendingEpochs' })).toBe(0n);
  }, eventually);

it.each<Fault>(['busy', 'broken', 'torn', 'silent'])(
  'a node that is %s is waited for, and the turn is made once',
  async (fault) => {
    await start();
    await node.suffer(fault);
    await walk.produce(1);
    if (fault === 'silent') await vi.waitFor(() => expect(node.spoiled()).toBeGreaterThan(0), eventually);
    else await vi.waitFor(() => expect(settle()?.failuresInARow).toBeGreaterThan(0), eventually);
    expect(await sent()).toBe(0);

    node.heal();
    await settled();
    await vi.waitFor(() => expect(settle()?.turns).toBe(1), eventually);
    expect(await sent()).toBe(1);
  },
);

it.each<Fault>(['null-blocks', 'stale', 'missing-logs', 'duplicate-logs'])(
  '%s of a node: nothing is sent that is not due, and the turn is made once',
  async (fault) => {
    const vault = { address: walk.contracts.liquidStaking, abi: liquidStakingAbi } as const;
    const { newcomers } = ACCOUNT_INDEX;
    await walk.asOperations({
      ...{ address: walk.contracts.delegationRouter, abi: delegationRouterAbi, functionName: 'approve' },
      args: [SEQUENCER.id, parseEther('100000'), 2_500],
    });
    const args = [walk.addressOf(newcomers[0]), 0n, zeroAddress] as const;
    await walk.send(newcomers[0], { ...vault, functionName: 'stake', args, value: DEFAULTS.stake });
    await walk.send(newcomers[0], { ...vault, functionName: 'rebalance', args: [] });
    await start('settle,sync');
    const sync = () => keeper?.status.cranks.get('sync');
    await vi.waitFor(() => expect(sync()?.lookedAt).toBeGreaterThan(0), eventually);

    await node.suffer(fault);
    await walk.produce(1);
    await vi.waitFor(() => expect(node.spoiled()).toBeGreaterThan(0), eventually);
    const before = sync()?.lookedAt ?? 0;
    await vi.waitFor(() => expect(sync()?.lookedAt).toBeGreaterThan(before), eventually);
    node.heal();
    await settled();
    await vi.waitFor(() => expect(settle()?.turns).toBe(1), eventually);
    expect(await sent()).toBe(1);
    expect(sync()?.turns).toBe(0);
  },
);

it('a node that turns out to be of another chain is sent nothing', async () => {
  await start();
  await node.suffer('wrong-chain');
  await walk.produce(1);
  await vi.waitFor(() => expect(settle()?.lastFailure).toContain('The node is of chain 1,'), eventually);
  expect(node.asked()).not.toContain('eth_sendRawTransaction');
  expect(await sent()).toBe(0);

  node.heal();
  await settled();
});

it('a transaction whose answer was lost is found by its receipt, and not sent again', async () => {
  await start();
  await node.suffer('swallows');
  await walk.produce(1);
  await settled();
  await vi.waitFor(() => expect(settle()?.turns).toBe(1), eventually);

  expect(await sent()).toBe(1);
  expect(keeper?.status.events).toEqual({ replaced: 0, dropped: 0, lost: 0, freed: 0 });
});
