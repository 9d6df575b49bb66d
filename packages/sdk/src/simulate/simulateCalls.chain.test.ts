import { awakenFund } from '@metis-blitz/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { getFund } from '../reads/getFund.ts';
import { getParameters } from '../reads/getParameters.ts';
import { METIS, openWorld, type TestWorld, WHO } from '../test/openWorld.ts';
import * as chinese from '../words/zh.ts';
import { castVote } from '../writes/castVote.ts';
import { changeParameter } from '../writes/changeParameter.ts';
import { createStream } from '../writes/createStream.ts';
import { executeProposal } from '../writes/executeProposal.ts';
import { propose } from '../writes/propose.ts';
import { queueProposal } from '../writes/queueProposal.ts';
import { stake } from '../writes/stake.ts';
import { simulateCalls } from './simulateCalls.ts';

let world: TestWorld;
const context = () => ({ contracts: world.contracts });
const stream = async (assets: bigint) => {
  const now = Number((await world.client.getBlock()).timestamp);
  return createStream(world.contracts, {
    bucketId: 2n,
    recipient: world.addressOf(36),
    assets,
    start: now,
    cliff: now,
    end: now + 10_000,
    decision: { context: 'c', impact: 'i', alternatives: 'a' },
  });
};

beforeAll(async () => {
  world = await openWorld();
  await awakenFund(world.chain, world);
  const receiver = world.addressOf(WHO.staker);
  await world.send(WHO.staker, stake(world.contracts, { assets: 60_000n * METIS, receiver }));
  await world.chain.pass(2);
});
afterAll(() => world?.stop());

test('a stream: what it takes from bucket and windows, to the wei, and the chain is as before', async () => {
  const before = await getFund(world.client, context());
  const calls = [await stream(1200n * METIS)];
  const simulation = await simulateCalls(world.client, { ...context(), governor: 'operations', calls });
  expect(simulation).toMatchObject({ ok: true, way: 'together' });
  const moved = Object.fromEntries(
    simulation.changes.map(({ key, before: was, after }) => [key, after - was]),
  );
  expect(moved).toEqual({
    'fund.window': -1200n * METIS,
    'fund.bucket.2.window': -1200n * METIS,
    'fund.bucket.2.balance': -1200n * METIS,
    'fund.bucket.2.committed': 1200n * METIS,
    'fund.streams': 1n,
  });
  expect((await getFund(world.client, context())).buckets).toEqual(before.buckets);
});

test('calls see what the ones before them did: two that fit alone do not fit together', async () => {
  const { grantCap, globalWindowLeft, buckets } = await getFund(world.client, context());
  const left = [buckets[2]?.windowLeft ?? 0n, buckets[2]?.balance ?? 0n, globalWindowLeft];
  const most = left.reduce((one, two) => (one < two ? one : two));
  const part = grantCap < most ? grantCap : most;
  const count = Number(most / part) + 1;
  const calls = await Promise.all(Array.from({ length: count }, () => stream(part)));
  const simulation = await simulateCalls(world.client, { ...context(), governor: 'operations', calls });
  expect(simulation).toMatchObject({ ok: false, changes: [], failure: { index: count - 1 } });
  expect(simulation.failure?.name).toMatch(/^EcosystemFund_|^SlidingWindow_/);
});

test('the wrong governor is refused with the reason', async () => {
  const calls = [await stream(METIS)];
  const { ok, failure } = await simulateCalls(world.client, { ...context(), governor: 'protocol', calls });
  expect({ ok, name: failure?.name }).toEqual({ ok: false, name: 'AccessManagedUnauthorized' });
});

test('is told in the language that is asked for, figures and failure', async () => {
  const calls = [await stream(METIS)];
  const told = { ...context(), calls, words: chinese };
  const { changes } = await simulateCalls(world.client, { ...told, governor: 'operations' });
  expect(changes.map(({ label }) => label)).toContain('“建设者”：未承诺');
  expect(changes.every(({ label }) => /\p{Script=Han}/u.test(label))).toBe(true);
  const { failure } = await simulateCalls(world.client, { ...told, governor: 'protocol' });
  expect(failure).toMatchObject({ title: '无权执行', remedy: expect.stringContaining('治理') });
});

test('a bound that no vote can pass is found before anybody votes (row 24: settings bricking)', async () => {
  const { parameters } = await getParameters(world.client, context());
  for (const { key, governor, max } of parameters.filter((parameter) => parameter.max !== null)) {
    const calls = [changeParameter(world.contracts, { key, to: (max ?? 0n) + 1n, now: parameters })];
    const { ok } = await simulateCalls(world.client, { ...context(), governor, calls });
    expect({ key, ok }).toEqual({ key, ok: false });
  }
});

test('every parameter can be moved by its governor within its bounds, and the move is seen', async () => {
  const { parameters } = await getParameters(world.client, context());
  for (const { key, governor, value, min, max } of parameters) {
    const step = key.endsWith('Governor.votingPeriod') ? 10n : 1n;
    const to = max === null || value + step <= max ? value + step : value - step;
    expect(to, key).toBeGreaterThanOrEqual(min);
    const calls = [changeParameter(world.contracts, { key, to, now: parameters })];
    const simulation = await simulateCalls(world.client, { ...context(), governor, calls });
    expect({ key, failure: simulation.failure }).toEqual({ key, failure: undefined });
    // What runs in the timelock's place cannot call the timelock: its own delay is tried apart, and its effect not shown.
    if (key.endsWith('Timelock.delay')) {
      expect({ key, way: simulation.way }).toEqual({ key, way: 'apart' });
      continue;
    }
    expect(simulation.changes, key).toContainEqual(
      expect.objectContaining({ key, before: value, after: to }),
    );
  }
});

test('a call to the timelock itself is tried apart', async () => {
  const { protocolTimelock: to } = world.contracts;
  const data = '0x64d62353'.padEnd(74, 'f') as `0x${string}`;
  const calls = [{ to, data, value: 0n }];
  const simulation = await simulateCalls(world.client, { ...context(), governor: 'protocol', calls });
  expect(simulation).toMatchObject({ ok: false, way: 'apart' });
});

test('METIS that the timelock does not hold is missed before the vote', async () => {
  const calls = [{ to: world.addressOf(30), data: '0x' as const, value: 5n * METIS }];
  const simulation = await simulateCalls(world.client, { ...context(), governor: 'operations', calls });
  expect(simulation).toMatchObject({ ok: false, way: 'apart', failure: { name: 'InsufficientFundsError' } });
});

test('what was simulated is what execution does: a governor’s own setting', async () => {
  const { client, contracts, send } = world;
  const { parameters } = await getParameters(client, context());
  const key = 'operationsGovernor.votingDelay';
  const before = parameters.find((parameter) => parameter.key === key)?.value ?? 0n;
  const calls = [changeParameter(contracts, { key, to: before + 1n, now: parameters })];
  const governor = 'operations';
  const simulation = await simulateCalls(client, { ...context(), governor, calls });
  expect(simulation.changes).toEqual([expect.objectContaining({ key, before, after: before + 1n })]);

  const proposer = world.addressOf(WHO.staker);
  await send(WHO.staker, propose(contracts, { governor, calls, text: '# Wait longer', proposer }));
  await world.chain.pass(Number(before) + 2);
  await send(WHO.staker, castVote(contracts, { governor, proposalId: 1n, choice: 'for' }));
  await world.chain.pass(200);
  await send(WHO.staker, queueProposal(contracts, { governor, proposalId: 1n }));
  await world.chain.pass(60);
  await send(WHO.staker, executeProposal(contracts, { governor, proposalId: 1n }));
  const after = await getParameters(client, context());
  expect(after.parameters.find((parameter) => parameter.key === key)?.value).toBe(before + 1n);
});
