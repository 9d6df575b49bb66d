import { hexToBigInt, size, slice } from 'viem';

export interface Ballot {
  against: bigint;
  for: bigint;
  abstain: bigint;
}

const AGAINST = 0;
const FOR = 1;
const ABSTAIN = 2;
const FRACTIONAL = 255;

/**
 * How a cast vote splits its weight: whole to one side, or as three packed uint128 (against, for, abstain) say.
 * @param weight that was counted, in wei of METIS
 */
export function ballot(support: number, weight: bigint, params: `0x${string}` = '0x'): Ballot {
  if (support === FRACTIONAL && size(params) === 48) {
    return {
      against: hexToBigInt(slice(params, 0, 16)),
      for: hexToBigInt(slice(params, 16, 32)),
      abstain: hexToBigInt(slice(params, 32, 48)),
    };
  }
  return {
    against: support === AGAINST ? weight : 0n,
    for: support === FOR ? weight : 0n,
    abstain: support === ABSTAIN ? weight : 0n,
  };
}
