import { encodePacked, type Hex } from 'viem';
import type { Tally } from '../math/Tally.ts';
import { type VoteChoice, voteSupport } from './voteSupport.ts';

/** All votes one way, or a part of them each way: weights in wei of METIS. */
export type VoteWay =
  | { choice: VoteChoice; split?: undefined }
  | { choice?: undefined; split: Pick<Tally, 'against' | 'for' | 'abstain'> };

/** What the governor counts by: the number of the choice, and the weights when the vote is split. */
export function voteParams({ choice, split }: VoteWay): { support: number; params: Hex } {
  if (choice !== undefined) return { support: voteSupport[choice], params: '0x' };
  const weights = [split.against, split.for, split.abstain] as const;
  return { support: voteSupport.split, params: encodePacked(['uint128', 'uint128', 'uint128'], weights) };
}
