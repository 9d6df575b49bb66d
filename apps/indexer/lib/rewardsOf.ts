import { rayMath } from '@metis-blitz/sdk/math';
import { ray, shares as sharesOf } from '@metis-blitz/sdk/units';
import type { Indebted } from './moveDebt.ts';

/**
 * What can be claimed of a delegation, as `pendingRewards` says.
 * @returns `rounded`: what the rewards of all its epochs are above `pending` and what was claimed
 */
export function rewardsOf(
  { shares, rewardDebt, rewardsRounded, rewardsClaimed }: Indebted & { rewardsClaimed: bigint },
  rewardPerShareRay: bigint,
): { pending: bigint; rounded: bigint } {
  const earned = rayMath.toAssetsDown(sharesOf(shares), ray(rewardPerShareRay));
  const due = earned - rewardDebt - rewardsClaimed;
  // A wei that rounding took can stand against rewards yet to come.
  return due > 0n
    ? { pending: due, rounded: rewardsRounded }
    : { pending: 0n, rounded: rewardsRounded + due };
}
