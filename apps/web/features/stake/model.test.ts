import { expect, it } from 'vitest';
import { assetsOf, earnedIn, horizonNames, horizons, least, sharesFor } from './model.ts';

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

it('draws a realised rate out, rounded down', () => {
  expect(earnedIn(100n * metis, 510, horizons.year)).toBe(5_100_000_000_000_000_000n);
  expect(earnedIn(100n * metis, 510, horizons.years)).toBe(15_300_000_000_000_000_000n);
  expect(earnedIn(365n * metis, 1_000, horizons.month)).toBe(3_000_000_000_000_000_000n);
  expect(earnedIn(1n, 9_999, horizons.year)).toBe(0n);
});

it('knows the length of every horizon that can be chosen', () => {
  expect([...horizonNames].sort()).toEqual(Object.keys(horizons).sort());
});
