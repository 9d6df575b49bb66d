import { expect, it } from 'vitest';
import { stakeLine } from './stakeLine.ts';

const day = (at: number, liquidAssets: bigint, delegatedAssets: bigint) => ({
  day: at,
  liquidAssets,
  delegatedAssets,
  bondedAssets: 0n,
  rateRay: 10n ** 27n,
  rewardsSettled: 0n,
  stakers: 1,
  delegators: 1,
});

it('puts each day at its end and today at now, oldest first', () => {
  expect(stakeLine([day(172_800, 5n, 9n), day(86_400, 4n, 8n)], 180_000)).toEqual([
    { at: 172_800, first: 4n, second: 8n },
    { at: 180_000, first: 5n, second: 9n },
  ]);
});

it('never goes back in time when the chain is behind the index', () => {
  expect(stakeLine([day(86_400, 1n, 1n), day(172_800, 2n, 2n)], 100_000).map(({ at }) => at)).toEqual([
    100_000, 172_800,
  ]);
});
