import { expect, it } from 'vitest';
import { textProblem } from './textProblem.ts';

it.each([
  ['', 'short'],
  ['   short   ', 'short'],
  ['long enough to say something', undefined],
  ['x'.repeat(101), 'long'],
])('%j is %s', (text, problem) => {
  expect(textProblem(text, 20, 100)).toBe(problem);
});
