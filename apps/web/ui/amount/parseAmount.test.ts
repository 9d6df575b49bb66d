import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactAmount } from './exactAmount.ts';
import { parseAmount } from './parseAmount.ts';

const rules = { decimals: 18, balance: 100n * 10n ** 18n };
const problem = (text: string, extra = {}) => {
  const parsed = parseAmount(text, { ...rules, ...extra });
  return parsed.ok ? parsed.value : parsed.problem;
};

describe('parseAmount', () => {
  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['.', 'empty'],
    ['-1', 'negative'],
    ['−1', 'negative'],
    ['-', 'negative'],
    ['1e3', 'exponent'],
    ['1E-7', 'exponent'],
    ['.5e2', 'exponent'],
    ['1,000', 'grouping'],
    ['1 000', 'grouping'],
    ['1\u00a0000', 'grouping'],
    ["1'000", 'grouping'],
    ['1_000', 'grouping'],
    ['1,5', 'grouping'],
    ['1.000.000', 'grouping'],
    ['١٢', 'unicodeDigits'],
    ['\uff11\uff12\uff13', 'unicodeDigits'],
    ['1१', 'unicodeDigits'],
    ['abc', 'notANumber'],
    ['0x10', 'notANumber'],
    ['+1', 'notANumber'],
    ['½', 'notANumber'],
    ['Infinity', 'notANumber'],
    ['NaN', 'notANumber'],
    ['1\u202e2', 'notANumber'],
    [`0.${'1'.repeat(19)}`, 'tooManyDecimals'],
    ['9'.repeat(61), 'tooLarge'],
    ['0', 'zero'],
    ['0.000', 'zero'],
    ['100.000000000000000001', 'aboveBalance'],
  ])('refuses %j as %s', (text, expected) => {
    expect(problem(text)).toBe(expected);
  });

  it('keeps to minimum and maximum, and says which', () => {
    expect(problem('0.5', { min: 10n ** 18n })).toBe('belowMinimum');
    expect(problem('51', { max: 50n * 10n ** 18n })).toBe('aboveMaximum');
  });

  it('takes plain digits', () => {
    expect(problem('1')).toBe(10n ** 18n);
    expect(problem(' 1.5 ')).toBe(15n * 10n ** 17n);
    expect(problem('.5')).toBe(5n * 10n ** 17n);
    expect(problem('5.')).toBe(5n * 10n ** 18n);
    expect(problem('100')).toBe(100n * 10n ** 18n);
    expect(problem('0.000000000000000001')).toBe(1n);
    expect(problem('007')).toBe(7n * 10n ** 18n);
    expect(parseAmount('7', { decimals: 0 })).toEqual({ ok: true, value: 7n });
  });

  it('refuses nothing for a balance that is not loaded', () => {
    expect(parseAmount('1000000', { decimals: 18 })).toEqual({ ok: true, value: 10n ** 24n });
  });

  it('reads back every amount that exactAmount writes', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 2n ** 128n }),
        fc.integer({ min: 0, max: 18 }),
        (value, decimals) => {
          expect(parseAmount(exactAmount(value, decimals), { decimals })).toEqual({ ok: true, value });
        },
      ),
    );
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const parsed = parseAmount(text, rules);
        if (parsed.ok) expect(parsed.value).toBeGreaterThan(0n);
      }),
    );
  });
});
