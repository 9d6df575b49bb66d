import { expect, it } from 'vitest';
import { formatPercent } from './Percent.tsx';

it.each([
  [510n, 2, '5.10 %'],
  [519n, 1, '5.1 %'],
  [5, 2, '0.05 %'],
  [0n, 0, '0 %'],
  [10_000n, 0, '100 %'],
  [-250n, 1, '−2.5 %'],
] as const)('writes %s basis points with %d digits as %s', (bps, digits, text) => {
  expect(formatPercent(bps, digits)).toBe(text);
});
