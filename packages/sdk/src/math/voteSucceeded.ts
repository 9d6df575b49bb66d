import { BPS } from '../units/constants.ts';
import type { Tally } from './Tally.ts';

/** Whether the majority is there (`GovernorMajority._voteSucceeded`). */
export function voteSucceeded(tally: Tally, majorityBps: bigint): boolean {
  return tally.for > tally.against && tally.for * BPS >= majorityBps * (tally.for + tally.against);
}
