import { expect, test } from 'vitest';
import {
  readAmountCursor,
  readNumberCursor,
  readPlaceCursor,
  readPricedCursor,
  writeCursor,
} from './cursor.ts';
import { Refusal } from './refusal.ts';

test('what was written is read', () => {
  expect(readNumberCursor(writeCursor(2n ** 256n - 1n))).toBe(2n ** 256n - 1n);
  expect(readAmountCursor(writeCursor(5n, '0xab'))).toEqual({ amount: 5n, id: '0xab' });
  expect(readPlaceCursor(writeCursor('007'))).toBe('007');
  expect(readPricedCursor(writeCursor(7n, 5n, '0xab'))).toEqual({ rateRay: 7n, amount: 5n, id: '0xab' });
});

const encode = (text: string) => Buffer.from(text).toString('base64url');
test.each([
  '',
  '%%%',
  'ä',
  encode(''),
  encode('1.2'),
  encode("1' or 1=1"),
  encode('\u0000'),
  encode('-1'),
  encode('1e5'),
])('%j is refused', (cursor) => {
  expect(() => readNumberCursor(cursor)).toThrow(Refusal);
});
