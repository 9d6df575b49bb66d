import { expect, it } from 'vitest';
import { plural } from './plural.ts';

it.each([
  [1, 'one'],
  [1n, 'one'],
  [0, 'many'],
  [2, 'many'],
  [21n, 'many'],
  [1.5, 'many'],
])('%s takes «%s»', (count, word) => {
  expect(plural(count, 'one', 'many')).toBe(word);
});
