import { expect, test } from 'vitest';
import { RateLimit } from './rateLimit.ts';

function limitAt(perSecond: number, burst: number) {
  const clock = { ms: 0 };
  return { clock, limit: new RateLimit({ perSecond, burst, now: () => clock.ms }) };
}

test('a client may ask some at once, then as many as seconds pass', () => {
  const { clock, limit } = limitAt(2, 3);
  expect([1, 2, 3].map(() => limit.take('a'))).toEqual([0, 0, 0]);
  expect(limit.take('a')).toBe(1);
  clock.ms = 500;
  expect(limit.take('a')).toBe(0);
  expect(limit.take('a')).toBe(1);
  clock.ms = 60_000;
  expect([1, 2, 3, 4].map(() => limit.take('a'))).toEqual([0, 0, 0, 1]);
});

test('one client takes nothing from another', () => {
  const { limit } = limitAt(1, 1);
  expect([limit.take('a'), limit.take('a'), limit.take('b')]).toEqual([0, 1, 0]);
});

test('0 is no limit', () => {
  const { limit } = limitAt(0, 0);
  expect(Array.from({ length: 50 }, () => limit.take('a')).every((wait) => wait === 0)).toBe(true);
});

test('a slow limit says how long to wait', () => {
  const { limit } = limitAt(0.1, 1);
  limit.take('a');
  expect(limit.take('a')).toBe(10);
});

test('a crowd of strangers does not fill the memory', () => {
  const { limit } = limitAt(1, 1);
  limit.take('first');
  for (let i = 0; i < 20_000; i += 1) limit.take(`${i}`);
  expect(limit.take('first')).toBe(0);
});
