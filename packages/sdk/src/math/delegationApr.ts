import { BPS, YEAR } from '../units/constants.ts';
import { type Bps, bps } from '../units/units.ts';

/**
 * Realised yearly rate of delegated stake, simple: `rewards / averageAssets * year / elapsed`, rounded down.
 * @param rewards wei of METIS that reached delegators in that time, after commission
 * @param averageAssets wei of METIS that earned them, averaged over time
 * @returns undefined when nothing was staked or no time passed
 */
export function delegationApr({
  rewards,
  averageAssets,
  elapsed,
}: {
  rewards: bigint;
  averageAssets: bigint;
  elapsed: number;
}): Bps | undefined {
  if (elapsed <= 0 || averageAssets <= 0n) return undefined;
  return bps((rewards * YEAR * BPS) / (averageAssets * BigInt(elapsed)));
}
