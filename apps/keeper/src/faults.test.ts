import { ACCOUNT_INDEX, developmentAccount } from '@metis-blitz/devnet';
import { sequencerPoolAbi } from '@metis-blitz/protocol';
import { startWalk, type Walk } from '@metis-blitz/testing';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readEnv } from './env/readEnv.ts';
import { type Keeper, startKeeper } from './startKeeper.ts';
import { type Fault, type FaultyNode, faultyNode } from './test/faultyNode.ts';

const account = developmentAccount(ACCOUNT_INDEX.keeper);
const eventually = { timeout: 60_000, interval: 50 };

let walk: Walk;
let node: FaultyNode;
let keeper: Keeper | undefined;
beforeEach(async () => {
  walk = await startWalk();
  node = await faultyNode(walk.chain.rpcUrl);
});
afterEach(async () => {
  await node?.stop();
  await keeper?.stop();
  keeper = undefined;
  await walk?.chain.stop();
});

async function start(): Promise<Keeper> {
  const env = readEnv({
    BLITZ_DEPLOYMENT: 'unused',
    BLITZ_RPC_URL: node.rpcUrl,
    BLITZ_KEEPER_INTERVAL_MS: '200',
    BLITZ_KEEPER_CRANKS: 'settle',
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

it.each<Fault>(['busy', 'broken', 'half', 'hangs'])(
  'a node that is %s is waited for, and the turn is made once',
  async (fault) => {
    await start();
    node.fault = fault;
    await walk.produce(1);
    if (fault === 'hangs') await vi.waitFor(() => expect(node.seen.length).toBeGreaterThan(0), eventually);
    else await vi.waitFor(() => expect(settle()?.failuresInARow).toBeGreaterThan(0), eventually);
    expect(await sent()).toBe(0);

    node.fault = 'none';
    await settled();
    await vi.waitFor(() => expect(settle()?.turns).toBe(1), eventually);
    expect(await sent()).toBe(1);
  },
);

it('a node that turns out to be of another chain is sent nothing', async () => {
  await start();
  node.fault = 'elsewhere';
  await walk.produce(1);
  await vi.waitFor(() => expect(settle()?.lastFailure).toContain('The node is of chain 1088'), eventually);
  expect(node.seen).not.toContain('eth_sendRawTransaction');
  expect(await sent()).toBe(0);

  node.fault = 'none';
  await settled();
});

it('a transaction whose answer was lost is found by its receipt, and not sent again', async () => {
  await start();
  node.fault = 'swallows';
  await walk.produce(1);
  await settled();
  await vi.waitFor(() => expect(settle()?.turns).toBe(1), eventually);

  expect(await sent()).toBe(1);
  expect(keeper?.status.events).toEqual({ replaced: 0, dropped: 0, lost: 0, freed: 0 });
});
