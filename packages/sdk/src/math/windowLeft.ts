import { type Assets, assets } from '../units/units.ts';

/**
 * What may still be promised in a sliding window (`SlidingWindow.left`). A charge made exactly one window ago is out.
 * @param charges amounts in wei of METIS at unix seconds
 * @param window in seconds
 * @param at unix seconds
 * @returns in wei of METIS; 0 when the cap was lowered below what is used
 */
export function windowLeft({
  charges,
  window,
  cap,
  at,
}: {
  charges: readonly { assets: bigint; at: number }[];
  window: number;
  cap: bigint;
  at: number;
}): Assets {
  const used = charges
    .filter((charge) => charge.at > at - window && charge.at <= at)
    .reduce((sum, charge) => sum + charge.assets, 0n);
  return assets(used < cap ? cap - used : 0n);
}
