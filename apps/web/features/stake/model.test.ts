import { expect, it } from 'vitest';
import { assetsOf, least, sharesFor, yearOf } from './model.ts';

const metis = 10n ** 18n;
const vault = { rateRay: 1_031_200_000_000_000_000_000_000_000n };

it('rounds against the one who asks, both ways', () => {
  expect(assetsOf(vault, metis)).toBe(1_031_200_000_000_000_000n);
  expect(sharesFor(vault, 1_031_200_000_000_000_000n)).toBe(metis);
  expect(sharesFor(vault, 1n)).toBe(0n);
  expect(assetsOf(vault, sharesFor(vault, 7n * metis))).toBeLessThanOrEqual(7n * metis);
});

it.each([
  [1_000n, 999n],
  [999n, 999n],
  [0n, 0n],
])('of %s expected, %s is accepted', (amount, accepted) => {
  expect(least(amount)).toBe(accepted);
});

it('draws a realised rate out to a year, rounded down', () => {
  expect(yearOf(100n * metis, 510)).toBe(5_100_000_000_000_000_000n);
  expect(yearOf(1n, 9_999)).toBe(0n);
});
