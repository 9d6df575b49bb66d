import { BPS, YEAR } from '../units/constants.ts';
import { type Bps, bps } from '../units/units.ts';

/**
 * Realised yearly rate of liquid stake, simple and not compounded:
 * `(endRate - startRate) / startRate * year / elapsed`, rounded down. After the vault's fee, before nothing.
 * @param elapsed seconds between the two rates
 * @returns 0 after a loss; undefined when no time passed
 */
export function liquidApr({
  startRateRay,
  endRateRay,
  elapsed,
}: {
  startRateRay: bigint;
  endRateRay: bigint;
  elapsed: number;
}): Bps | undefined {
  if (elapsed <= 0 || startRateRay <= 0n) return undefined;
  const gain = endRateRay > startRateRay ? endRateRay - startRateRay : 0n;
  return bps((gain * YEAR * BPS) / (startRateRay * BigInt(elapsed)));
}
