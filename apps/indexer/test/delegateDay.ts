import { ACCOUNT_INDEX } from '@metis-blitz/devnet';
import { transferShares } from '@metis-blitz/sdk';
import { indexerRoutes, queryIndexer } from '@metis-blitz/sdk/indexer';
import { parseEther } from 'viem';
import { expect } from 'vitest';
import type { IndexedWorld } from './indexedWorld.ts';
import { send } from './send.ts';

/** Of nobody; in the order in which they are listed. */
const TWINS = [
  '0x1111111111111111111111111111111111111111',
  '0x2222222222222222222222222222222222222222',
] as const;

/** Two delegates with as much as each other, on two pages; between them the rate rises, and with it what both have. */
export async function delegateDay(world: IndexedWorld): Promise<void> {
  const { contracts } = world.deployment;
  const [newcomer] = ACCOUNT_INDEX.newcomers;
  for (const to of TWINS)
    await send(world, newcomer, transferShares(contracts, { to, shares: parseEther('1') }));
  const page = async (limit: number, cursor?: string) => {
    await world.caughtUp();
    return (await queryIndexer(world.indexer, indexerRoutes.delegates, { query: { limit, cursor } })).data;
  };
  const rate = async () => (await queryIndexer(world.indexer, indexerRoutes.protocol)).data.rateRay;

  const place = (await page(200)).items.findIndex(({ address }) => address === TWINS[0]);
  const first = await page(place + 1);
  expect(first.items.at(-1)?.address).toBe(TWINS[0]);

  const before = await rate();
  await world.chain.increaseTime({ seconds: 5 });
  await world.chain.mine({ blocks: 1 });
  const second = await page(1, first.nextCursor ?? '');
  expect(await rate()).toBeGreaterThan(before);
  expect(second.items.map(({ address }) => address)).toEqual([TWINS[1]]);
}
