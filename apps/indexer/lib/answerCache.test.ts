import { expect, test } from 'vitest';
import { AnswerCache } from './answerCache.ts';

const answer = (body: string) => ({ body, headers: {} });

test('an answer is kept for its block only', () => {
  const cache = new AnswerCache();
  cache.keep('a', '/fund', answer('1'));
  expect(cache.get('a', '/fund')?.body).toBe('1');
  expect(cache.get('a', '/streams')).toBeUndefined();
  expect(cache.get('b', '/fund')).toBeUndefined();
  cache.keep('b', '/streams', answer('2'));
  expect(cache.get('a', '/fund')).toBeUndefined();
  expect(cache.get('b', '/fund')).toBeUndefined();
});

test('it does not grow without end', () => {
  const cache = new AnswerCache();
  cache.keep('a', '/large', answer('x'.repeat(600_000)));
  expect(cache.get('a', '/large')).toBeUndefined();
  for (let i = 0; i < 100; i += 1) cache.keep('a', `/${i}`, answer('x'.repeat(400_000)));
  const kept = Array.from({ length: 100 }, (_, i) => cache.get('a', `/${i}`)).filter(Boolean);
  expect(kept.length).toBeLessThanOrEqual(80);
  expect(cache.get('a', '/99')).toBeDefined();
});
