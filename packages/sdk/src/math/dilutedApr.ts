import { type Bps, bps } from '../units/units.ts';

/**
 * The rate that a sequencer's delegators would see after `added` joins them: the same rewards over more stake.
 * @param stake wei of METIS that shares the rewards now (bond and delegations)
 * @param added wei of METIS
 */
export function dilutedApr({ aprBps, stake, added }: { aprBps: bigint; stake: bigint; added: bigint }): Bps {
  const after = stake + added;
  return bps(after === 0n ? aprBps : (aprBps * stake) / after);
}
