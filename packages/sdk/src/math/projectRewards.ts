import { BPS, YEAR } from '../units/constants.ts';
import { type Assets, assets } from '../units/units.ts';

/**
 * What stake would earn if the realised rate went on: simple interest, a projection and not a promise.
 * @param amount wei of METIS
 * @param aprBps basis points a year
 * @param seconds how long
 * @returns wei of METIS
 */
export function projectRewards({
  amount,
  aprBps,
  seconds,
}: {
  amount: bigint;
  aprBps: bigint;
  seconds: number;
}): Assets {
  return assets((amount * aprBps * BigInt(seconds)) / (BPS * YEAR));
}
