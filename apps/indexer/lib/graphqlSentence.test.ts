import { expect, test } from 'vitest';
import { graphqlSentence } from './graphqlSentence.ts';

test.each([
  [{ message: 'Syntax Error: Unexpected <EOF>.' }],
  [{ message: 'Invalid limit. Got 5000, expected <=1000.', path: ['accounts'] }],
  [{ message: 'Unknown column "x" used in orderBy argument', path: ['accounts'] }],
  [{ message: 'Cannot specify both before and after cursors.', path: ['accounts'] }],
])('%j is told as it is', (error) => {
  expect(graphqlSentence(error)).toBe(error.message);
});

test.each([
  "Cannot read properties of undefined (reading 'address')",
  'Unexpected token \'o\', "nonsense" is not valid JSON',
  'OFFSET must not be negative',
  'Invalid time value',
])('%s: our insides are nobody else’s', (message) => {
  expect(graphqlSentence({ message, path: ['accounts'] })).toBe(
    'A cursor, a place or a value of the question is wrong.',
  );
});
