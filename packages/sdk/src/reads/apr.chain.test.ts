import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectDelegation } from '../math/projectDelegation.ts';
import { METIS, openWorld, type TestWorld, WHO } from '../test/openWorld.ts';
import { claimRewards } from '../writes/claimRewards.ts';
import { delegate } from '../writes/delegate.ts';
import { redeemNative } from '../writes/redeemNative.ts';
import { settle } from '../writes/settle.ts';
import { stake } from '../writes/stake.ts';
import { syncVault } from '../writes/syncVault.ts';
import { getDelegationAprs } from './getDelegationAprs.ts';
import { getLiquidApr } from './getLiquidApr.ts';
import { getSequencers } from './getSequencers.ts';

const YEAR = 365 * 86_400;
let world: TestWorld;
const context = () => ({ contracts: world.contracts });
const claim = () => claimRewards(world.contracts, { id: 1n, receiver: world.addressOf(WHO.staker) });

beforeAll(async () => {
  world = await openWorld();
  await world.registerSequencer(WHO.operator, WHO.signer, 20_000n * METIS, 1_000);
  await world.delegateTo(WHO.staker, 1n, 10_000n * METIS);
  for (let round = 0; round < 3; round++) await world.runEpoch(WHO.signer);
  await world.send(WHO.other, settle(world.contracts, { maxEpochs: 100n }));
});
afterAll(() => world?.stop());

test('the rate of a delegation is what a delegator was paid, to a basis point', async () => {
  const { client, contracts, send, chain } = world;
  const fromBlock = await client.getBlockNumber({ cacheTime: 0 });
  expect((await getDelegationAprs(client, { ...context(), fromBlock })).aprs.size).toBe(0);

  await send(WHO.staker, claim());
  await chain.pass(6 * 3_600);
  for (let round = 0; round < 8; round++) await world.runEpoch(WHO.signer);
  await send(WHO.other, settle(contracts, { maxEpochs: 100n }));
  const { aprs, block } = await getDelegationAprs(client, { ...context(), fromBlock });
  const apr = aprs.get(1n);
  if (!apr) throw new Error('No rate.');

  const purse = () => client.getBalance({ address: world.addressOf(35) });
  const before = await purse();
  await send(WHO.staker, claimRewards(contracts, { id: 1n, receiver: world.addressOf(35) }));
  const earned = (await purse()) - before;
  const expected =
    (earned * 10_000n * BigInt(YEAR)) / (10_000n * METIS * BigInt(block.timestamp - apr.since));
  expect(apr.aprBps).toBeGreaterThan(0n);
  expect(apr.aprBps - expected).toBeLessThanOrEqual(1n);
  expect(expected - apr.aprBps).toBeLessThanOrEqual(1n);
});

test('what a delegation is projected to earn is what it earns when the epochs go on alike', async () => {
  const { client, contracts, send, chain } = world;
  const period = async () => {
    await chain.pass(3_600);
    for (let round = 0; round < 6; round++) await world.runEpoch(WHO.signer);
    await send(WHO.other, settle(contracts, { maxEpochs: 100n }));
    const { number, timestamp } = await client.getBlock();
    return { settledIn: number, at: Number(timestamp) };
  };
  const { settledIn: fromBlock } = await period();
  await period();
  const { aprs } = await getDelegationAprs(client, { ...context(), fromBlock });
  const { sequencers } = await getSequencers(client, context());
  const [sequencer] = sequencers;
  const apr = aprs.get(1n);
  if (!sequencer || !apr) throw new Error('No rate.');

  const amount = 5_000n * METIS;
  await send(WHO.other, delegate(contracts, { id: 1n, assets: amount }));
  const from = Number((await client.getBlock()).timestamp);
  const { at } = await period();
  const projected = projectDelegation({
    amount,
    aprBps: apr.aprBps,
    stake: sequencer.bond + sequencer.delegated,
    seconds: at - from,
  });
  expect(projected.aprBps).toBeLessThan(apr.aprBps);
  const address = world.addressOf(34);
  const before = await client.getBalance({ address });
  await send(WHO.other, claimRewards(contracts, { id: 1n, receiver: address }));
  const earned = (await client.getBalance({ address })) - before;
  // The same blocks in nearly the same time: within a tenth.
  expect(Number(earned)).toBeGreaterThan(Number(projected.rewards) * 0.9);
  expect(Number(earned)).toBeLessThan(Number(projected.rewards) * 1.1);
});

test('the rate of lsMETIS grows by what vested, from its own trace', async () => {
  const { client, contracts, send, chain } = world;
  const receiver = world.addressOf(WHO.staker);
  await send(WHO.staker, stake(contracts, { assets: 1_000n * METIS, receiver }));
  await chain.pass(2);
  const { timestamp } = await client.getBlock();
  await chain.pass(2);
  const since = Number(timestamp);
  // The fee of an instant exit is a surplus of those who stay.
  const shares = 500n * METIS;
  await send(WHO.staker, redeemNative(contracts, { shares, receiver, owner: receiver }));
  await chain.pass(120);
  await send(WHO.other, syncVault(contracts));

  const { aprBps, startRateRay, endRateRay, block } = await getLiquidApr(client, { ...context(), since });
  expect(endRateRay).toBeGreaterThan(startRateRay);
  const grown = Number(endRateRay - startRateRay) / Number(startRateRay);
  expect(Number(aprBps)).toBeCloseTo((grown * 10_000 * YEAR) / (block.timestamp - since), -1);
});
