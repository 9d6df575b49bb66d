import type { Pool, Sequencer } from '@metis-blitz/sdk/reads';

/** Gas of a delegation, generously: settling what is pending is part of it. */
export const DELEGATE_GAS = 1_500_000n;

/** Part of what its bond covers that is delegated, 0 to 1: at 1 the bond is used up, beyond it delegators are exposed. */
export function coverPart({
  bond,
  delegated,
  unbonding,
}: Pick<Sequencer, 'bond' | 'delegated' | 'unbonding'>): number {
  const covered = bond * 4n;
  return covered === 0n ? 1 : Math.min(1, Number(((delegated + unbonding) * 10_000n) / covered) / 10_000);
}

/** Shares for `assets` of a position, all of them when the assets are: no dust stays behind. */
export function sharesToTake(
  assets: bigint,
  position: { readonly shares: bigint; readonly assets: bigint },
): bigint {
  if (assets >= position.assets) return position.shares;
  return (assets * position.shares + position.assets - 1n) / position.assets;
}

export interface Filter {
  readonly search: string;
  readonly onlyOpen: boolean;
}

/** Sequencers that match what was typed, by name or by a key of theirs, and take delegations if that is asked. */
export function filterSequencers<
  Row extends { readonly name: string } & Pick<Sequencer, 'operator' | 'signer' | 'room'>,
>(rows: readonly Row[], { search, onlyOpen }: Filter): readonly Row[] {
  const wanted = search.trim().toLowerCase();
  return rows.filter(
    ({ name, operator, signer, room }) =>
      (!onlyOpen || room > 0n) &&
      [name, operator, signer].some((text) => text.toLowerCase().includes(wanted)),
  );
}

/** When stake that is undelegated now unlocks: the end of its bucket. Unix seconds. */
export function unlocksAt(
  now: number,
  { unbondingPeriod, bucketSize }: Pick<Pool, 'unbondingPeriod' | 'bucketSize'>,
) {
  return Math.ceil((now + unbondingPeriod) / bucketSize) * bucketSize;
}
