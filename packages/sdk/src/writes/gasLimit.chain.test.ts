import { afterAll, beforeAll, expect, test } from 'vitest';
import { METIS, openWorld, type TestWorld, WHO } from '../test/openWorld.ts';
import { delegate } from './delegate.ts';
import { gasLimit } from './gasLimit.ts';
import type { TransactionRequest } from './request.ts';
import { stake } from './stake.ts';

let world: TestWorld;

beforeAll(async () => {
  world = await openWorld();
  await world.registerSequencer(WHO.operator, WHO.signer, 20_000n * METIS, 500);
});
afterAll(() => world?.stop());

/** What a node says when asked in the second of the newest block, and in a later one. */
async function estimates({ to, data, value }: TransactionRequest) {
  const { client, chain } = world;
  const { timestamp } = await client.getBlock();
  const ask = async (at: bigint) => {
    await chain.testClient.setNextBlockTimestamp({ timestamp: at });
    return client.estimateGas({ account: world.addressOf(WHO.staker), to, data, value });
  };
  return { same: await ask(timestamp), later: await ask(timestamp + 10n) };
}

test.each<[string, () => TransactionRequest]>([
  ['stake', () => stake(world.contracts, { assets: METIS, receiver: world.addressOf(WHO.staker) })],
  ['delegate', () => delegate(world.contracts, { id: 1n, assets: METIS })],
])('an estimate of the same second is too low for %s, and the limit is enough', async (_, build) => {
  await world.send(WHO.staker, build());
  const { same, later } = await estimates(build());

  expect(later).toBeGreaterThan(same + 20_000n);
  expect(gasLimit(same)).toBeGreaterThan(later);
});
