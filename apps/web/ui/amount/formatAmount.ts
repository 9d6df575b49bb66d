export interface AmountFormat {
  /** Decimals of the unit. @default 18 */
  readonly decimals?: number;
  /** Digits shown after the point. @default 4 */
  readonly digits?: number;
  /** `down` for what one gets or has, `up` for what one pays: never rounded in favour of a promise. @default 'down' */
  readonly round?: 'down' | 'up';
  /** Drop zeros at the end of the fraction. @default false */
  readonly trim?: boolean;
}

/**
 * Writes an amount in the smallest unit as digits a person reads: grouped by comma, a fixed number of decimals,
 * never an exponent. An amount too small to show is `<0.0001`, never `0.0000`.
 */
export function formatAmount(value: bigint, format: AmountFormat = {}): string {
  const { decimals = 18, digits = 4, round = 'down', trim = false } = format;
  const shown = Math.min(digits, decimals);
  const step = 10n ** BigInt(decimals - shown);
  const size = value < 0n ? -value : value;
  const units = round === 'up' ? (size + step - 1n) / step : size / step;
  const sign = value < 0n ? '−' : '';

  if (units === 0n && size > 0n) return `${sign}<${write(1n, shown, false)}`;
  return sign + write(units, shown, trim);
}

function write(units: bigint, digits: number, trim: boolean): string {
  const text = units.toString().padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  const fraction = trim
    ? text.slice(text.length - digits).replace(/0+$/, '')
    : text.slice(text.length - digits);
  return fraction === '' || digits === 0 ? whole : `${whole}.${fraction}`;
}
