import { expect, it } from 'vitest';
import { powerOf, shareBps } from './model.ts';

it('counts lsMETIS at its rate and pool votes one for one, rounded down', () => {
  expect(powerOf({ liquidVotes: 3n, poolVotes: 5n }, (10n ** 27n * 3n) / 2n)).toBe(9n);
});

it('has no share of nothing', () => {
  expect(shareBps(0n, 0n)).toBeUndefined();
  expect(shareBps(1n, 3n)).toBe(3_333n);
});
