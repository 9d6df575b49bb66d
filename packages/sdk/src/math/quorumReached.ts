import type { Tally } from './Tally.ts';

/** Whether enough weight took part: For and Abstain count, Against does not. */
export function quorumReached(tally: Tally, quorumVotes: bigint): boolean {
  return tally.for + tally.abstain >= quorumVotes;
}
