import { expect, it } from 'vitest';
import { agrees, worthOverTime } from './model.ts';

const ray = 10n ** 27n;

type History = Parameters<typeof worthOverTime>[0];
const line = (kind: string, timestamp: number, assets: bigint, shares: bigint | null = null) =>
  ({ kind, timestamp, assets, shares }) as History[number];

it('follows shares at the rate of the moment, and delegations beside them', () => {
  const history = [
    line('delegated', 30, 50n),
    line('staked', 10, 100n, 100n),
    line('withdrawal-requested', 40, 55n, 50n),
    line('voted', 35, 7n),
  ];
  const rates = [
    { at: 0, value: ray },
    { at: 20, value: (ray * 11n) / 10n },
  ];
  expect(worthOverTime(history, rates)).toEqual([
    { at: 10, value: 100n },
    { at: 20, value: 110n },
    { at: 30, value: 160n },
    { at: 40, value: 105n },
  ]);
});

it('a slash of one’s own bond takes nothing from what is delegated', () => {
  const history = [line('delegated', 10, 50n), line('slashed', 20, 1_000n), line('slashed', 30, 5n, 5n)];
  expect(worthOverTime(history, []).map(({ value }) => value)).toEqual([50n, 45n]);
});

it('has nothing to draw before the first stake', () => {
  expect(worthOverTime([line('voted', 5, 1n)], [{ at: 0, value: ray }])).toEqual([]);
});

it('does not draw a line that ends beside what the chain says', () => {
  expect(agrees([{ at: 1, value: 1_000n }], 1_001n)).toBe(true);
  expect(agrees([{ at: 1, value: 1_000n }], 1_100n)).toBe(false);
  expect(agrees([], 0n)).toBe(false);
});
