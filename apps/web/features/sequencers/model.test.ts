import { describe, expect, it } from 'vitest';
import { coverPart, filterSequencers, sharesToTake, unlocksAt } from './model.ts';

it.each([
  [100n, 200n, 0n, 0.5],
  [100n, 300n, 100n, 1],
  [100n, 900n, 0n, 1],
  [0n, 0n, 0n, 1],
])('a bond of %s with %s delegated and %s leaving is used to %s', (bond, delegated, unbonding, part) => {
  expect(coverPart({ bond, delegated, unbonding })).toBe(part);
});

describe('shares to take', () => {
  const position = { shares: 1_000n, assets: 900n };

  it('are all of them for the whole, and never too few for a part', () => {
    expect(sharesToTake(900n, position)).toBe(1_000n);
    expect(sharesToTake(950n, position)).toBe(1_000n);
    expect((sharesToTake(1n, position) * 900n) / 1_000n).toBeGreaterThanOrEqual(1n);
  });
});

describe('the filter', () => {
  const rows = [
    { name: 'Andromeda One', operator: '0xAb', signer: '0xCd', room: 5n },
    { name: 'Meridian', operator: '0xEf', signer: '0x12', room: 0n },
  ] as const;

  it.each([
    ['', false, 2],
    ['  andro ', false, 1],
    ['0xEF', false, 1],
    ['0x12', true, 0],
    ['nobody', false, 0],
  ])('%j with only open %s leaves %i', (search, onlyOpen, count) => {
    expect(filterSequencers(rows, { search, onlyOpen })).toHaveLength(count);
  });
});

it.each([
  [1_000, 1_210],
  [1_001, 1_220],
  [1_010, 1_220],
])('undelegated at %i unlocks at %i', (now, at) => {
  expect(unlocksAt(now, { unbondingPeriod: 210, bucketSize: 10 })).toBe(at);
});
