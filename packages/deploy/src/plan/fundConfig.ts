import { type Address, stringToHex } from 'viem';
import type { Profile } from '../profiles/profileSchema.ts';

/** What the fund's constructor is told. */
export function fundConfig(
  { incomeBucket, buckets, ...figures }: Profile['fund'],
  at: { authority: Address; rewardReserve: Address; votes: Address },
) {
  return {
    ...at,
    ...figures,
    incomeBucket: BigInt(incomeBucket),
    buckets: buckets.map(({ name, ...amounts }) => ({ ...amounts, name: stringToHex(name, { size: 32 }) })),
  };
}
