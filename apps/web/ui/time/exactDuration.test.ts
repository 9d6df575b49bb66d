import { expect, it } from 'vitest';
import { zh } from '../copy/uiCopy.zh.ts';
import { exactDuration } from './exactDuration.ts';

it.each([
  [-5, '0 s', '0 秒'],
  [0, '0 s', '0 秒'],
  [59, '59 s', '59 秒'],
  [60, '1 min', '1 分钟'],
  [86_399, '23 h 59 min 59 s', '23 小时 59 分钟 59 秒'],
  [86_400, '1 day', '1 天'],
  [302_400, '3 days 12 h', '3 天 12 小时'],
  [604_801, '7 days 1 s', '7 天 1 秒'],
])('writes %d seconds as %s', (seconds, english, chinese) => {
  expect(exactDuration(seconds)).toBe(english);
  expect(exactDuration(seconds, zh.units)).toBe(chinese);
});
