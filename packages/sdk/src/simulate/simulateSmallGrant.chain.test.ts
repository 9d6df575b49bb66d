import { awakenFund } from '@metis-blitz/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Fund, getFund } from '../reads/getFund.ts';
import { METIS, openWorld, type TestWorld, WHO } from '../test/openWorld.ts';
import { enactSmallGrant } from '../writes/enactSmallGrant.ts';
import { proposeSmallGrant } from '../writes/proposeSmallGrant.ts';
import { simulateSmallGrant } from './simulateSmallGrant.ts';
import type { Change } from './simulation.ts';

let world: TestWorld;
const context = () => ({ contracts: world.contracts });
const fund = () => getFund(world.client, context());
const termsOf = async (assets: bigint) => ({
  bucketId: 2n,
  recipient: world.addressOf(36),
  assets,
  deposit: (await fund()).smallGrantDeposit,
  decision: { context: 'c', impact: 'i', alternatives: 'a' },
});
const simulate = async (assets: bigint, account?: `0x${string}`) =>
  simulateSmallGrant(world.client, { ...context(), terms: await termsOf(assets), account });
const afterOf = (changes: readonly Change[]) =>
  Object.fromEntries(changes.map(({ key, after }) => [key, after]));

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.stop());

test('a fund that sleeps refuses it before a deposit is left', async () => {
  const { ok, failure } = await simulate(METIS, world.addressOf(WHO.staker));
  expect({ ok, name: failure?.name }).toEqual({ ok: false, name: 'EcosystemFund_Dormant' });
  await awakenFund(world.chain, world);
});

test('what was simulated is what happens: proposed, passed and enacted, to the wei', async () => {
  const terms = await termsOf(12n * METIS);
  const account = world.addressOf(WHO.staker);
  const simulation = await simulateSmallGrant(world.client, { ...context(), terms, account });
  expect(simulation).toMatchObject({ ok: true, way: 'together' });
  expect(afterOf(simulation.changes)).toEqual({ 'fund.deposits': terms.deposit, 'fund.smallGrants': 1n });
  // Nobody’s key was needed, and the chain is as before.
  expect((await fund()).smallGrantCount).toBe(0n);

  await world.send(WHO.staker, proposeSmallGrant(world.contracts, terms));
  expect(await fund()).toMatchObject({ smallGrantCount: 1n, depositsHeld: terms.deposit });
  await world.chain.pass((await fund()).objectionPeriod + 1);
  await world.send(WHO.other, enactSmallGrant(world.contracts, { smallGrantId: 1n }));
  expect(afterOf(simulation.enacted)).toEqual(figuresOf(await fund()));
});

test('who has not connected sees the same, who cannot pay the deposit is told', async () => {
  expect(await simulate(METIS)).toMatchObject({ ok: true, way: 'together' });
  expect(await simulate(METIS, world.addressOf(WHO.signer + 77))).toMatchObject({
    ok: false,
    failure: { name: 'InsufficientFundsError' },
  });
});

test('more than the small cap is refused with its reason, and nothing is said to be enacted', async () => {
  const simulation = await simulate((await fund()).smallGrantCap + 1n, world.addressOf(WHO.staker));
  expect(simulation).toMatchObject({
    ok: false,
    enacted: [],
    failure: { name: 'EcosystemFund_SmallGrantCapExceeded' },
  });
});

test('a node that cannot pretend finds the refusal, and does not guess what changes', async () => {
  const { multicall3: _, ...contracts } = world.contracts;
  const terms = await termsOf(METIS);
  const account = world.addressOf(WHO.staker);
  expect(await simulateSmallGrant(world.client, { contracts, terms, account })).toMatchObject({
    ok: true,
    way: 'apart',
    changes: [],
  });
  const bad = { ...terms, assets: 0n };
  expect(await simulateSmallGrant(world.client, { contracts, terms: bad, account })).toMatchObject({
    ok: false,
    failure: { name: 'EcosystemFund_ZeroAssets' },
  });
});

function figuresOf({ buckets, globalWindowLeft, smallWindowLeft }: Fund) {
  const bucket = buckets[2];
  return {
    'fund.window': globalWindowLeft,
    'fund.window.small': smallWindowLeft,
    'fund.bucket.2.window': bucket?.windowLeft,
    'fund.bucket.2.balance': bucket?.balance,
    'fund.bucket.2.committed': bucket?.committed,
  };
}
