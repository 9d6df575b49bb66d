import { afterAll, beforeAll, expect, it } from 'vitest';
import { localPublicClient } from '../anvil/localClients.ts';
import { type Anvil, startAnvil } from '../anvil/startAnvil.ts';
import { warp } from './warp.ts';

let anvil: Anvil;
beforeAll(async () => {
  anvil = await startAnvil();
});
afterAll(() => anvil?.stop());

it.each([90, 7_200, 604_800, 86_400 * 365])(
  'goes %i seconds forward, and blocks come on the way',
  async (seconds) => {
    const client = localPublicClient(anvil.rpcUrl);
    const before = await client.getBlock();

    const now = await warp(anvil.rpcUrl, seconds);

    const leap = now - Number(before.timestamp);
    // The clock of the computer ran on meanwhile.
    expect(leap).toBeGreaterThanOrEqual(seconds);
    expect(leap).toBeLessThan(seconds + 5);
    const blocks = (await client.getBlockNumber({ cacheTime: 0 })) - before.number;
    expect(blocks).toBeGreaterThanOrEqual(1n);
    expect(blocks).toBeLessThanOrEqual(200n);
  },
);
