import { rayMath } from '@metis-blitz/sdk/math';
import { ray, shares as sharesOf } from '@metis-blitz/sdk/units';

/** Of a delegation: its shares, and what stands against their rewards. In wei. */
export interface Indebted {
  shares: bigint;
  /** the contract's debt without what was claimed */
  rewardDebt: bigint;
  rewardsRounded: bigint;
}

/**
 * What stands against the rewards of a delegation once its shares have changed, as `Positions.sol` books it: up for
 * shares that come, down for shares that leave. What was earned until then falls by a wei at most, and that is counted.
 */
export function moveDebt(
  { shares, rewardDebt, rewardsRounded }: Indebted,
  after: bigint,
  rewardPerShareRay: bigint,
): Pick<Indebted, 'rewardDebt' | 'rewardsRounded'> {
  const price = ray(rewardPerShareRay);
  const down = (some: bigint): bigint => rayMath.toAssetsDown(sharesOf(some), price);
  const change = after > shares ? rayMath.toAssetsUp(sharesOf(after - shares), price) : -down(shares - after);
  return {
    rewardDebt: rewardDebt + change,
    rewardsRounded: rewardsRounded + change - (down(after) - down(shares)),
  };
}
