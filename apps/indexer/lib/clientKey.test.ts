import { expect, test } from 'vitest';
import { clientKey } from './clientKey.ts';

test.each([
  ['10.0.0.1', undefined, '10.0.0.1'],
  ['::ffff:10.0.0.1', undefined, '10.0.0.1'],
  ['2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2'],
  ['2001:db8::6', undefined, '2001:db8:0:0'],
  ['::1', undefined, '0:0:0:0'],
  [undefined, undefined, 'unknown'],
  // Only what the proxy added is not the client's own invention.
  ['127.0.0.1', '1.1.1.1, 203.0.113.9', '203.0.113.9'],
  ['127.0.0.1', '', '127.0.0.1'],
  ['127.0.0.1', 'x'.repeat(5_000), 'x'.repeat(64)],
])('%s, forwarded for %s', (address, forwardedFor, key) => {
  expect(clientKey(address, forwardedFor)).toBe(key);
});
