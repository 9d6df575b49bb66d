import { expect, it } from 'vitest';
import { backOff } from './backOff.ts';

it.each([
  [5_000, 0, 5_000],
  [5_000, 1, 10_000],
  [5_000, 3, 40_000],
  [5_000, 10, 300_000],
  [5_000, 5_000, 300_000],
  [3_600_000, 4, 3_600_000],
])('waits after %i ms and %i failures: %i ms', (interval, failures, wait) => {
  expect(backOff(interval, failures)).toBe(wait);
});
