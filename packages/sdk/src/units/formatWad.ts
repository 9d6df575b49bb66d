import { formatAmount } from './formatAmount.ts';

/** Writes a fraction of 1e18 as percent without rounding: 5e16 is `5 %`. */
export function formatWad(fraction: bigint): string {
  return `${formatAmount(fraction * 100n, { grouped: true })} %`;
}
