import { expect, it } from 'vitest';
import { spendable } from './spendable.ts';

const metis = 10n ** 18n;

it('leaves twice the gas and the L1 fee', () => {
  expect(spendable(metis, 200_000n, 10n ** 10n)).toBe(metis - 4n * 10n ** 15n - 2n * 10n ** 15n);
});

it('is never negative', () => {
  expect(spendable(0n, 200_000n, 10n ** 10n)).toBe(0n);
  expect(spendable(1n, 0n, 0n)).toBe(0n);
});
