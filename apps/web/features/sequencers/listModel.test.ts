import { describe, expect, it } from 'vitest';
import { bestOf, filterSequencers, toggleCompared } from './listModel.ts';

describe('the filter', () => {
  const rows = [
    {
      id: 1n,
      name: 'Andromeda One',
      operator: '0xAb',
      signer: '0xCd',
      room: 5n,
      isFull: false,
      commissionBps: 500,
      uptimeBps: 9_900,
    },
    {
      id: 2n,
      name: 'Meridian',
      operator: '0xEf',
      signer: '0x12',
      room: 0n,
      isFull: true,
      commissionBps: 900,
      uptimeBps: null,
    },
  ] as const;
  const all = { search: '', onlyOpen: false, onlyFull: false };

  it.each([
    [all, 2],
    [{ ...all, search: '  andro ' }, 1],
    [{ ...all, search: '0xEF' }, 1],
    [{ ...all, search: '0x12', onlyOpen: true }, 0],
    [{ ...all, search: 'nobody' }, 0],
    [{ ...all, onlyFull: true }, 1],
    [{ ...all, mostCommission: 500 }, 1],
    [{ ...all, mostCommission: 300 }, 0],
    [{ ...all, mostCommission: 900 }, 2],
    [{ ...all, leastUptime: 9_900 }, 1],
    [{ ...all, leastUptime: 9_901 }, 0],
    [{ ...all, leastUptime: 1 }, 1],
    [{ ...all, among: new Set([1n]) }, 1],
    [{ ...all, among: new Set<bigint>() }, 0],
  ])('%o leaves %i', (filter, count) => {
    expect(filterSequencers(rows, filter)).toHaveLength(count);
  });
});

it('compares the last four that were ticked', () => {
  expect(toggleCompared(['1', '2'], '2')).toEqual(['1']);
  expect(toggleCompared(['1', '2', '3', '4'], '5')).toEqual(['2', '3', '4', '5']);
});

it.each([
  [[1n, 3n, 2n], 'more', [1]],
  [[1, 3, 1], 'less', [0, 2]],
  [[2, 2], 'more', []],
  [[null, 5], 'more', []],
  [[null, 5, 4], 'less', [2]],
] as const)('the best of %o, where %s is better: %o', (values, better, places) => {
  expect(bestOf(values, better)).toEqual(places);
});
