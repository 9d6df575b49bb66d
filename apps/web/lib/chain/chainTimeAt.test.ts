import { expect, it } from 'vitest';
import { chainTimeAt } from './chainTimeAt.ts';

it('ticks on from the block by what has passed since it was seen, never back', () => {
  const block = { timestamp: 1_700_000_000, seenAt: 5_000 };
  expect(chainTimeAt(block, 5_000)).toBe(1_700_000_000);
  expect(chainTimeAt(block, 5_999)).toBe(1_700_000_000);
  expect(chainTimeAt(block, 12_400)).toBe(1_700_000_007);
  expect(chainTimeAt(block, 4_000)).toBe(1_700_000_000);
});
