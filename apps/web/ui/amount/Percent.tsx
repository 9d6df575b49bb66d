import { Skeleton } from '../feedback/Skeleton.tsx';

interface Props {
  /** In basis points. undefined: not loaded. */
  readonly bps: bigint | number | undefined;
  /** @default 2 */
  readonly digits?: 0 | 1 | 2;
}

/** A share in per cent, from basis points, rounded down. */
export function Percent({ bps, digits = 2 }: Props) {
  if (bps === undefined) return <Skeleton width="4ch" />;
  return <span className="whitespace-nowrap">{formatPercent(bps, digits)}</span>;
}

/** @returns "5.10 %" for 510 basis points. */
export function formatPercent(bps: bigint | number, digits: 0 | 1 | 2 = 2): string {
  const parts = BigInt(typeof bps === 'number' ? Math.floor(bps) : bps);
  const size = parts < 0n ? -parts : parts;
  const units = size / 10n ** BigInt(2 - digits);
  const text = units.toString().padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  return `${parts < 0n ? '−' : ''}${whole}${digits ? `.${text.slice(-digits)}` : ''} %`;
}
