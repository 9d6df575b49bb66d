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

/**
 * What a node says of the same call when asked in the second of the newest block, and in a later one. Each time after
 * the call was made once more, in a second of its own: a slot of a trace takes two checkpoints, so only every other
 * checkpoint needs a fresh one.
 */
async function estimates(build: () => TransactionRequest) {
  const { client, chain } = world;
  const { to, data, value } = build();
  const ask = async (timestamp: bigint) => {
    await chain.testClient.setNextBlockTimestamp({ timestamp });
    return client.estimateGas({ account: world.addressOf(WHO.staker), to, data, value });
  };
  const asked: { same: bigint; later: bigint }[] = [];
  for (let round = 0; round < 4; round++) {
    const before = await client.getBlock();
    await chain.testClient.setNextBlockTimestamp({ timestamp: before.timestamp + 20n });
    await world.send(WHO.staker, build());
    const { timestamp } = await client.getBlock();
    asked.push({ same: await ask(timestamp), later: await ask(timestamp + 10n) });
  }
  return asked;
}

test.each<[string, () => TransactionRequest]>([
  ['stake', () => stake(world.contracts, { assets: METIS, receiver: world.addressOf(WHO.staker) })],
  ['delegate', () => delegate(world.contracts, { id: 1n, assets: METIS })],
])('an estimate of the same second is too low for %s, and the limit is enough', async (_, build) => {
  const asked = await estimates(build);

  expect(asked.some(({ same, later }) => later > same + 20_000n)).toBe(true);
  for (const { same, later } of asked) expect(gasLimit(same)).toBeGreaterThan(later);
});
