import { type Assets, assets, type Ray, type Shares } from '../units/units.ts';
import { toAssetsDown } from './rayMath.ts';

/* contracts/src/sequencer/libraries/Positions.sol. */

/**
 * What a delegation has earned and not been paid, of what is settled.
 * @param debt wei of METIS, below zero for who left with rewards due
 */
export function earned({
  shares,
  debt,
  rewardPerShareRay,
}: {
  shares: Shares;
  debt: bigint;
  rewardPerShareRay: Ray;
}): Assets {
  const due = toAssetsDown(shares, rewardPerShareRay) - debt;
  return assets(due > 0n ? due : 0n);
}
