import { expect, test } from 'vitest';
import { isDatabaseAway } from './isDatabaseAway.ts';
import { within } from './within.ts';

const coded = (code: string) => Object.assign(new Error('no'), { code });

test.each(['08006', '40P01', '53100', '55P03', '57P01', '57P03', '58030', '3D000', '42P01', 'ECONNREFUSED'])(
  '%s: the database is away',
  (code) => {
    expect(isDatabaseAway(coded(code))).toBe(true);
    expect(isDatabaseAway(new Error('Failed query', { cause: coded(code) }))).toBe(true);
  },
);

test.each(['22003', '42703', '42601', '23505'])('%s: the question is wrong', (code) => {
  expect(isDatabaseAway(coded(code))).toBe(false);
});

/** All that GraphQL hands on of an error. */
test.each([
  'canceling statement due to lock timeout',
  'terminating connection due to administrator command',
  'the database system is shutting down',
  'sorry, too many clients already',
  'could not extend file "base/1/2": No space left on device',
])('%s: the database is away', (words) => {
  expect(isDatabaseAway(new Error(words))).toBe(true);
});

test.each([
  'Invalid limit. Got 1000000, expected <=1000.',
  'Cannot query field "nothing" on type "Query".',
  'LIMIT must not be negative',
  'invalid input syntax for type numeric: "x"',
])('%s: the question is wrong', (words) => {
  expect(isDatabaseAway(new Error(words))).toBe(false);
});

test('words and silence', async () => {
  expect(isDatabaseAway(new Error('Connection terminated unexpectedly'))).toBe(true);
  expect(isDatabaseAway(new Error('database "blitz" does not exist'))).toBe(true);
  expect(isDatabaseAway(new Error('Sequencer 7 is not registered'))).toBe(false);
  const silence = await within(1, new Promise(() => undefined)).catch((error: unknown) => error);
  expect(isDatabaseAway(silence)).toBe(true);
  await expect(within(1_000, Promise.resolve(7))).resolves.toBe(7);
});
