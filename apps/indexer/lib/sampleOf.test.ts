import { expect, test } from 'vitest';
import { sampleOf } from './sampleOf.ts';

const list = (length: number) => Array.from({ length }, (_, at) => at);

test('a short list is looked at whole', () => {
  expect(sampleOf(list(7), 7)).toEqual(list(7));
});

test('a long one by its newest, and evenly to its oldest', () => {
  expect(sampleOf(list(100), 10)).toEqual([0, 1, 2, 3, 4, 23, 42, 61, 80, 99]);
});

test.each([8, 9, 13, 999])('of %d never one twice', (length) => {
  const some = sampleOf(list(length), 7);
  expect(new Set(some).size).toBe(7);
  expect(some.at(-1)).toBe(length - 1);
});
