import type { IndexerData } from '@metis-blitz/sdk/indexer';

export type Delegate = IndexerData<'delegates'>['items'][number];

const RAY = 10n ** 27n;

/** Power of a delegate in wei of METIS, rounded down. */
export const powerOf = (
  { liquidVotes, poolVotes }: Pick<Delegate, 'liquidVotes' | 'poolVotes'>,
  rateRay: bigint,
): bigint => (liquidVotes * rateRay) / RAY + poolVotes;

/** A power's part of all power, in basis points, rounded down; undefined while there is none. */
export function shareBps(power: bigint, total: bigint): bigint | undefined {
  return total === 0n ? undefined : (power * 10_000n) / total;
}
