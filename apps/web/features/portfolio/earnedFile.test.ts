import { expect, it } from 'vitest';
import { earnedFile } from './earnedFile.ts';

it('has each moment with exact amounts, in wei and in METIS', () => {
  const points = [{ at: 1_700_000_000, first: 1_500_000_000_000_000_000n, second: -1n }];
  expect(earnedFile(points).split('\r\n')).toEqual([
    'time,unix_seconds,lsmetis_wei,lsmetis_metis,delegations_wei,delegations_metis',
    '2023-11-14T22:13:20.000Z,1700000000,1500000000000000000,1.5,-1,-0.000000000000000001',
    '',
  ]);
});
