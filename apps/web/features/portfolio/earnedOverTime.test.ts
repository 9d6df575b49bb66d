import { expect, it } from 'vitest';
import { earnedOverTime } from './earnedOverTime.ts';

const ray = 10n ** 27n;

type History = Parameters<typeof earnedOverTime>[0];
const line = (kind: string, timestamp: number, assets: bigint, shares: bigint | null = null) =>
  ({ kind, timestamp, assets, shares }) as History[number];
const rates = [
  { at: 0, value: ray },
  { at: 20, value: (ray * 11n) / 10n },
];

it('gains with the rate, and with rewards when their epochs are settled, claimed or not', () => {
  const history = [
    line('rewards-claimed', 30, 7n),
    line('staked', 10, 100n, 100n),
    line('delegated', 12, 500n),
  ];
  const rewards = [
    { timestamp: 25, assets: 4n },
    { timestamp: 15, assets: 3n },
  ];
  expect(earnedOverTime(history, rates, rewards, { at: 40, liquid: 115n })).toEqual([
    { at: 10, first: 0n, second: 0n },
    { at: 12, first: 0n, second: 0n },
    { at: 15, first: 0n, second: 3n },
    { at: 20, first: 10n, second: 3n },
    { at: 25, first: 10n, second: 7n },
    { at: 40, first: 15n, second: 7n },
  ]);
});

it('what is put in, taken out, given or received is no gain', () => {
  const history = [
    line('staked', 10, 100n, 100n),
    line('withdrawal-requested', 21, 55n, 50n),
    line('shares-sent', 22, 0n, 20n),
    line('shares-received', 23, 0n, 10n),
  ];
  const points = earnedOverTime(history, rates, [], { at: 30, liquid: 44n });
  expect(points.map(({ first }) => first)).toEqual([0n, 10n, 10n, 10n, 10n, 10n]);
});

it('an instant exit costs its fee, and a slash of a delegation what it took; a bond is another thing', () => {
  const history = [
    line('staked', 10, 100n, 100n),
    line('redeemed', 11, 99n, 100n),
    line('slashed', 12, 5n, 5n),
    line('slashed', 13, 1_000n),
  ];
  expect(earnedOverTime(history, rates, [], { at: 20, liquid: 0n }).at(-1)).toEqual({
    at: 20,
    first: -1n,
    second: -5n,
  });
});

it('has nothing to draw where nothing could earn', () => {
  expect(earnedOverTime([line('voted', 5, 1n)], rates, [], { at: 9, liquid: 0n })).toEqual([]);
});
