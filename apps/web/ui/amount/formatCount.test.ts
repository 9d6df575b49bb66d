import { expect, it } from 'vitest';
import { formatCount } from './formatCount.ts';

it.each(['en-GB', 'zh-CN'])('groups by comma, so that a point is a point everywhere (%s)', (tag) => {
  expect(formatCount(1_234_567n, tag)).toBe('1,234,567');
  expect(formatCount(999, tag)).toBe('999');
});
