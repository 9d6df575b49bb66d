import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAmount } from './formatAmount.ts';

const metis = 10n ** 18n;

describe('formatAmount', () => {
  it.each([
    [0n, '0.0000'],
    [1n, '<0.0001'],
    [-1n, '−<0.0001'],
    [metis, '1.0000'],
    [12_405_199n * 10n ** 12n, '12.4051'],
    [412_004n * metis, '412,004.0000'],
    [-1_234_567n * metis, '−1,234,567.0000'],
    [99_999_999_999_999_999n, '0.0999'],
  ])('writes %s as %s', (value, text) => {
    expect(formatAmount(value)).toBe(text);
  });

  it('rounds what one pays upwards', () => {
    expect(formatAmount(1n, { round: 'up' })).toBe('0.0001');
    expect(formatAmount(metis + 1n, { round: 'up' })).toBe('1.0001');
    expect(formatAmount(metis, { round: 'up' })).toBe('1.0000');
  });

  it('trims only zeros of the fraction', () => {
    expect(formatAmount(100n * metis, { trim: true })).toBe('100');
    expect(formatAmount(metis / 2n, { trim: true })).toBe('0.5');
    expect(formatAmount(100n, { decimals: 0, digits: 0, trim: true })).toBe('100');
  });

  it('never shows more than is there, and never an exponent', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 2n ** 200n }),
        fc.integer({ min: 0, max: 18 }),
        (value, digits) => {
          const text = formatAmount(value, { digits });
          expect(text).toMatch(/^<?[\d,]+(\.\d+)?$/);
          if (text.startsWith('<')) return;
          const [whole = '', fraction = ''] = text.replaceAll(',', '').split('.');
          expect(BigInt(whole) * metis + BigInt(fraction.padEnd(18, '0'))).toBeLessThanOrEqual(value);
        },
      ),
    );
  });
});
