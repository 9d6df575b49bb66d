import { DECIMALS } from './constants.ts';
import { formatCount } from './formatCount.ts';

/**
 * Writes wei as METIS (or lsMETIS) in digits, never with an exponent.
 * @param digits most digits after the point; all 18 unless told. What is beyond is cut off, so what is shown is
 * never more than what is there; a value too small to show becomes `<0.0001`
 * @param grouped commas between thousands
 */
export function formatAmount(
  value: bigint,
  { digits = DECIMALS, grouped = false }: { digits?: number; grouped?: boolean } = {},
): string {
  const sign = value < 0n ? '-' : '';
  const text = (value < 0n ? -value : value).toString().padStart(DECIMALS + 1, '0');
  const whole = text.slice(0, -DECIMALS);
  const fraction = text.slice(-DECIMALS, text.length - DECIMALS + digits).replace(/0+$/, '');

  if (value > 0n && whole === '0' && fraction === '') return `<${smallest(digits)}`;
  const left = grouped ? formatCount(BigInt(whole)) : whole;
  return `${sign}${left}${fraction === '' ? '' : `.${fraction}`}`;
}

function smallest(digits: number): string {
  return digits === 0 ? '1' : `0.${'0'.repeat(digits - 1)}1`;
}
