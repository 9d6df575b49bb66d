import { assets } from '../units/units.ts';
import { wadDown } from './rayMath.ts';

/** Wei of METIS. */
export interface Cut {
  total: bigint;
  fromBond: bigint;
  fromLeaving: bigint;
  fromDelegators: bigint;
}

/**
 * What a slash takes and from whom (`SlashMath.cutDown`): bond on its way out first, then
 * the bond, then delegators.
 * @param leaving wei of METIS of the bond that has not unlocked
 * @param delegated wei of METIS that is active, or unbonding and not matured
 * @param fractionWad at most a tenth
 */
export function slashCut({
  bond,
  leaving,
  delegated,
  fractionWad,
}: {
  bond: bigint;
  leaving: bigint;
  delegated: bigint;
  fractionWad: bigint;
}): Cut {
  const total: bigint = wadDown(assets(bond + leaving + delegated), fractionWad);
  const fromLeaving = total < leaving ? total : leaving;
  const fromBond = total - fromLeaving < bond ? total - fromLeaving : bond;
  return { total, fromBond, fromLeaving, fromDelegators: total - fromBond - fromLeaving };
}
