import { describe, expect, test } from 'vitest';
import { timeWriter } from '../words/zh.ts';
import { createTimeWriter } from './createTimeWriter.ts';

const at = (...parts: [number, number, number, number?, number?, number?]) => Date.UTC(...parts) / 1000;
const noon = at(2026, 10, 22, 12);
const DAY = 86_400;

describe('a moment, told to nobody in particular', () => {
  test.each([
    [at(2026, 10, 23, 7, 52), '23 Nov 2026, 07:52 UTC', '2026年11月23日 07:52 UTC'],
    [at(2026, 10, 23), '23 Nov 2026, 00:00 UTC', '2026年11月23日 00:00 UTC'],
    [at(2026, 10, 23) - 1, '22 Nov 2026, 23:59 UTC', '2026年11月22日 23:59 UTC'],
    [at(2026, 11, 31, 23, 59, 59), '31 Dec 2026, 23:59 UTC', '2026年12月31日 23:59 UTC'],
    [at(2027, 0, 1), '1 Jan 2027, 00:00 UTC', '2027年1月1日 00:00 UTC'],
    [at(2028, 1, 29, 9, 5), '29 Feb 2028, 09:05 UTC', '2028年2月29日 09:05 UTC'],
    [0, '1 Jan 1970, 00:00 UTC', '1970年1月1日 00:00 UTC'],
    [253_402_300_799, '31 Dec 9999, 23:59 UTC', '9999年12月31日 23:59 UTC'],
  ])('%d', (moment, english, chinese) => {
    expect(createTimeWriter().moment(moment)).toBe(english);
    expect(timeWriter().moment(moment)).toBe(chinese);
  });
});

describe('a moment, told to somebody who knows what day it is', () => {
  test.each([
    ['soon', noon + DAY, 'Mon 23 Nov, 12:00 UTC', '11月23日周一 12:00 UTC'],
    ['just now', noon, 'Sun 22 Nov, 12:00 UTC', '11月22日周日 12:00 UTC'],
    ['at midnight', at(2026, 10, 23), 'Mon 23 Nov, 00:00 UTC', '11月23日周一 00:00 UTC'],
    ['nearly six days ago', noon - 6 * DAY + 1, 'Mon 16 Nov, 12:00 UTC', '11月16日周一 12:00 UTC'],
    ['six days ago', noon - 6 * DAY, '16 Nov, 12:00 UTC', '11月16日 12:00 UTC'],
    ['in six days', noon + 6 * DAY, '28 Nov, 12:00 UTC', '11月28日 12:00 UTC'],
    ['next year', at(2027, 0, 1), '1 Jan 2027, 00:00 UTC', '2027年1月1日 00:00 UTC'],
    ['last year', at(2025, 11, 31, 23, 59), '31 Dec 2025, 23:59 UTC', '2025年12月31日 23:59 UTC'],
  ])('%s', (_, moment, english, chinese) => {
    // What libraries of the world's habits disagree on is the comma behind a weekday.
    const plain = (text: string) => text.replace(/^(\w{3}),/, '$1');
    expect(plain(createTimeWriter({ now: noon }).moment(moment))).toBe(english);
    expect(timeWriter({ now: noon }).moment(moment)).toBe(chinese);
  });

  test('the year turns when it turns in the zone', () => {
    const moment = at(2026, 11, 31, 23, 30);
    const now = at(2026, 11, 31, 1);
    expect(createTimeWriter({ now }).moment(moment)).not.toContain('2026');
    expect(createTimeWriter({ now, timeZone: 'Europe/Berlin' }).moment(moment)).toContain(
      '1 Jan 2027, 00:30',
    );
    expect(timeWriter({ now, timeZone: 'Asia/Shanghai' }).moment(moment)).toContain('2027年1月1日');
  });
});

describe('another zone', () => {
  const berlin = createTimeWriter({ timeZone: 'Europe/Berlin' });

  test('is named, so that the hour that a clock shows twice is two moments', () => {
    expect(berlin.moment(at(2026, 9, 25, 0, 30))).toBe('25 Oct 2026, 02:30 CEST');
    expect(berlin.moment(at(2026, 9, 25, 1, 30))).toBe('25 Oct 2026, 02:30 CET');
    const chinese = timeWriter({ timeZone: 'Europe/Berlin' });
    expect(chinese.moment(at(2026, 9, 25, 0, 30))).toBe('2026年10月25日 02:30 GMT+2');
    expect(chinese.moment(at(2026, 9, 25, 1, 30))).toBe('2026年10月25日 02:30 GMT+1');
  });

  test('skips the hour that its clock skips', () => {
    expect(berlin.moment(at(2026, 2, 29, 0, 59))).toBe('29 Mar 2026, 01:59 CET');
    expect(berlin.moment(at(2026, 2, 29, 1))).toBe('29 Mar 2026, 03:00 CEST');
  });

  test('has its own midnight', () => {
    expect(createTimeWriter({ timeZone: 'Asia/Kathmandu' }).moment(at(2026, 10, 22, 18, 15))).toMatch(
      /^23 Nov 2026, 00:00 /,
    );
  });

  test('one that does not exist is refused at once', () => {
    expect(() => createTimeWriter({ timeZone: 'Mars/Olympus' })).toThrow(RangeError);
  });
});

test('a locale has its own order', () => {
  expect(createTimeWriter({ locale: 'en-US' }).moment(noon)).toBe('Nov 22, 2026, 12:00 UTC');
});

test('neither the zone nor the language of the computer counts', () => {
  const { TZ, LANG } = process.env;
  Object.assign(process.env, { TZ: 'Pacific/Kiritimati', LANG: 'fr_FR.UTF-8' });
  expect(new Date(noon * 1000).getDate()).toBe(23);
  expect(createTimeWriter().moment(noon)).toBe('22 Nov 2026, 12:00 UTC');
  Object.assign(process.env, { TZ: TZ ?? 'UTC', LANG });
});

describe('lengths of time', () => {
  test.each([
    [0, '0 seconds', '0 秒'],
    [1, '1 second', '1 秒'],
    [59, '59 seconds', '59 秒'],
    [60, '1 minute', '1 分钟'],
    [61, '1 minute 1 second', '1 分钟 1 秒'],
    [3_599, '59 minutes 59 seconds', '59 分钟 59 秒'],
    [3_600, '1 hour', '1 小时'],
    [3_601, '1 hour 1 second', '1 小时 1 秒'],
    [DAY - 1, '23 hours 59 minutes 59 seconds', '23 小时 59 分钟 59 秒'],
    [DAY, '1 day', '1 天'],
    [3.5 * DAY, '3 days 12 hours', '3 天 12 小时'],
    [7 * DAY + 1, '7 days 1 second', '7 天 1 秒'],
    [1_500 * DAY, '1,500 days', '1,500 天'],
  ])('%d seconds that somebody sets are written whole', (seconds, english, chinese) => {
    expect(createTimeWriter().duration(seconds)).toBe(english);
    expect(timeWriter().duration(seconds)).toBe(chinese);
  });

  test.each([
    [-5, '0 seconds', '0 秒'],
    [40, '40 seconds', '40 秒'],
    [DAY - 1, '23 hours 59 minutes', '23 小时 59 分钟'],
    [2 * DAY + 3 * 3_600 + 59, '2 days 3 hours', '2 天 3 小时'],
    [7 * DAY + 1, '7 days', '7 天'],
  ])('of %d seconds to wait only what matters is', (seconds, english, chinese) => {
    expect(createTimeWriter().wait(seconds)).toBe(english);
    expect(timeWriter().wait(seconds)).toBe(chinese);
  });
});
