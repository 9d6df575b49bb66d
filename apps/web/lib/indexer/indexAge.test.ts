import { expect, it } from 'vitest';
import { indexAge } from './indexAge.ts';

const reading = (timestamp: number, seenAt: number) => ({ timestamp, seenAt });

it.each([
  ['at the head', reading(1_000, 5_000), reading(998, 3_000), 1_000, { behind: 0, catchingUp: false }],
  ['within what is tolerated', reading(1_000, 0), undefined, 1_060, { behind: 60, catchingUp: false }],
  [
    'ahead of a block that was read earlier',
    reading(1_004, 0),
    undefined,
    1_000,
    { behind: 0, catchingUp: false },
  ],
  ['behind, heard once', reading(1_000, 0), undefined, 1_100, { behind: 100, catchingUp: true }],
  [
    'behind, and reading fast',
    reading(1_500, 2_000),
    reading(1_000, 0),
    2_000,
    { behind: 500, catchingUp: true },
  ],
  [
    'behind, and standing still',
    reading(1_000, 2_000),
    reading(1_000, 0),
    2_000,
    { behind: 1_000, catchingUp: false },
  ],
  [
    'behind, as fast as the chain',
    reading(1_002, 2_000),
    reading(1_000, 0),
    2_000,
    { behind: 998, catchingUp: false },
  ],
])('%s', (_, latest, earlier, chainTime, age) => {
  expect(indexAge(latest, earlier, chainTime)).toEqual(age);
});
