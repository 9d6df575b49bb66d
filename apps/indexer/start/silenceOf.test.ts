import { expect, test } from 'vitest';
import { silenceOf } from './silenceOf.ts';

/* T48: what is written to a log gives no key away. */
test('nodes are named, and keys in their addresses are not', () => {
  expect(silenceOf(['https://node.test/v3/key', 'http://127.0.0.1:8545?apikey=key'])).toBe(
    'No node answers at https://node.test, http://127.0.0.1:8545.',
  );
});
