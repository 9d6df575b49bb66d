import { expect, it } from 'vitest';
import { zh } from '../copy/uiCopy.zh.ts';
import { formatDuration } from './formatDuration.ts';

it.each([
  [-5, '0 s'],
  [0, '0 s'],
  [45, '45 s'],
  [60, '1 min'],
  [95, '1 min 35 s'],
  [600, '10 min'],
  [659, '10 min'],
  [3_600, '1 h'],
  [12_000, '3 h 20 min'],
  [86_400, '1 day'],
  [90_000, '1 day 1 h'],
  [2 * 86_400 + 60, '2 days 1 min'],
  [21 * 86_400, '21 days'],
  [21 * 86_400 + 3_600, '21 days'],
])('writes %d seconds as %s', (seconds, text) => {
  expect(formatDuration(seconds)).toBe(text);
});

it.each([
  [0, '0 秒'],
  [95, '1 分钟 35 秒'],
  [12_000, '3 小时 20 分钟'],
  [21 * 86_400, '21 天'],
])('writes %d seconds in Chinese as %s', (seconds, text) => {
  expect(formatDuration(seconds, zh.units)).toBe(text);
});
