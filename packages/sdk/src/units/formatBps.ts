import { formatCount } from './formatCount.ts';

/** Writes basis points as percent without rounding: 513 is `5.13 %`. */
export function formatBps(value: bigint | number): string {
  const points = BigInt(value);
  const sign = points < 0n ? '-' : '';
  const text = (points < 0n ? -points : points).toString().padStart(3, '0');
  const fraction = text.slice(-2).replace(/0+$/, '');
  return `${sign}${formatCount(BigInt(text.slice(0, -2)))}${fraction === '' ? '' : `.${fraction}`} %`;
}
