import { RAY } from '../units/constants.ts';
import { assets, bps, ray, shares } from '../units/units.ts';
import { mulDivDown } from './mulDiv.ts';
import { bpsDown, toAssetsDown } from './rayMath.ts';

/**
 * How rewards of a sequencer are shared (`RewardSplit.distribute`): the bond earns like stake, commission is taken of
 * the delegators' part only.
 * @returns wei of METIS, and what is added to `rewardPerShareRay`
 */
export function rewardSplit({
  rewards,
  bond,
  activeShares,
  indexRay,
  commissionBps,
}: {
  rewards: bigint;
  bond: bigint;
  activeShares: bigint;
  indexRay: bigint;
  commissionBps: number;
}): { operatorPart: bigint; delegatorsPart: bigint; rewardPerShareRay: bigint } {
  const active = toAssetsDown(shares(activeShares), ray(indexRay));
  if (bond + active === 0n) return { operatorPart: rewards, delegatorsPart: 0n, rewardPerShareRay: 0n };

  const gross = assets(mulDivDown(rewards, active, bond + active));
  const delegatorsPart = gross - bpsDown(gross, bps(commissionBps));
  return {
    operatorPart: rewards - delegatorsPart,
    delegatorsPart,
    rewardPerShareRay: delegatorsPart === 0n ? 0n : mulDivDown(delegatorsPart, RAY, activeShares),
  };
}
