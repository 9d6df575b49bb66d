import { expect, it } from 'vitest';
import { formatDateTime } from './formatDateTime.ts';

const now = Date.UTC(2026, 10, 22, 12) / 1000;
const day = 86_400;

it.each([
  [now + day, 'Mon 23 Nov, 12:00'],
  [now - 2 * day, 'Fri 20 Nov, 12:00'],
  [now + 22 * day, '14 Dec, 12:00'],
  [now + 60 * day, '21 Jan 2027, 12:00'],
])('writes %d as %s', (at, text) => {
  expect(formatDateTime(at, now, 'UTC').replace(/^(\w{3}),/, '$1')).toBe(text);
});

it.each([
  [now + day, '11月23日周一 12:00'],
  [now + 22 * day, '12月14日 12:00'],
  [now + 60 * day, '2027年1月21日 12:00'],
  [now - (now % day), '11月22日周日 00:00'],
])('writes %d in Chinese as %s', (at, text) => {
  expect(formatDateTime(at, now, 'UTC', 'zh-CN')).toBe(text);
});
