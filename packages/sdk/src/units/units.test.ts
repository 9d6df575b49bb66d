import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAmount } from './formatAmount.ts';
import { formatBps } from './formatBps.ts';
import { formatDuration } from './formatDuration.ts';
import { AmountError, parseAmount } from './parseAmount.ts';

describe('parseAmount', () => {
  test('reads what formatAmount writes, to the last wei', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 2n ** 128n - 1n), (value) => {
        expect(parseAmount(formatAmount(value))).toBe(value);
      }),
    );
  });

  test.each([
    ['1', 10n ** 18n],
    [' 12.5 ', 125n * 10n ** 17n],
    ['.5', 5n * 10n ** 17n],
    ['3.', 3n * 10n ** 18n],
    ['0.000000000000000001', 1n],
    ['007', 7n * 10n ** 18n],
  ])('%j is %s wei', (text, value) => {
    expect(parseAmount(text)).toBe(value);
  });

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['-1', 'negative'],
    ['-.5', 'negative'],
    ['0.0000000000000000001', 'too-many-decimals'],
    ['9'.repeat(22), 'too-large'],
    ['9'.repeat(400), 'too-large'],
    ['.', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['1,000', 'not-a-number'],
    ['+1', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['١٢', 'not-a-number'],
    ['１', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['1 000', 'not-a-number'],
    ['-5x', 'not-a-number'],
  ])('%j is refused: %s', (text, problem) => {
    expect(() => parseAmount(text)).toThrow(AmountError);
    expect(() => parseAmount(text)).toThrow(expect.objectContaining({ problem }));
  });
});

test.each([
  [1_234_567_890_123_456_789_012n, { digits: 4, grouped: true }, '1,234.5678'],
  [10n ** 18n, {}, '1'],
  [1n, { digits: 4 }, '<0.0001'],
  [1n, { digits: 0 }, '<1'],
  [0n, { digits: 4 }, '0'],
  [-15n * 10n ** 17n, { digits: 4 }, '-1.5'],
  [1_999_999n * 10n ** 12n, { digits: 2 }, '1.99'],
  [1_234_567n * 10n ** 18n, { grouped: true }, '1,234,567'],
] as const)('formatAmount(%s, %o) is %s', (value, options, text) => {
  expect(formatAmount(value, options)).toBe(text);
});

test.each([
  [513, '5.13 %'],
  [30, '0.3 %'],
  [0, '0 %'],
  [10_000, '100 %'],
  [-5, '-0.05 %'],
] as const)('formatBps(%s) is %s', (value, text) => {
  expect(formatBps(value)).toBe(text);
});

test.each([
  [0, '0 seconds'],
  [1, '1 second'],
  [210, '3 minutes 30 seconds'],
  [86_400, '1 day'],
  [86_459, '1 day'],
  [21 * 86_400 + 3600, '21 days 1 hour'],
] as const)('formatDuration(%s) is %s', (seconds, text) => {
  expect(formatDuration(seconds)).toBe(text);
});
