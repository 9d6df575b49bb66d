import type { Assets, Bps } from '../units/units.ts';
import { dilutedApr } from './dilutedApr.ts';
import { projectRewards } from './projectRewards.ts';

/**
 * What a new delegation would earn if the sequencer's realised rate went on and its rewards were shared with what
 * joins: simple interest, a projection and not a promise.
 * @param amount wei of METIS that would join
 * @param aprBps realised rate of those who are there, in `getDelegationAprs` or the index
 * @param stake wei of METIS that shares the rewards now: bond and delegations
 * @param seconds how long
 * @returns the rate after it joined, and wei of METIS
 */
export function projectDelegation({
  amount,
  aprBps,
  stake,
  seconds,
}: {
  amount: bigint;
  aprBps: bigint;
  stake: bigint;
  seconds: number;
}): { aprBps: Bps; rewards: Assets } {
  const after = dilutedApr({ aprBps, stake, added: amount });
  return { aprBps: after, rewards: projectRewards({ amount, aprBps: after, seconds }) };
}
