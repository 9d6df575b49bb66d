import type { IndexerData } from '@metis-blitz/sdk/indexer';
import type { Point } from '../../ui/chart/stepPath.ts';

type Line = IndexerData<'accountHistory'>['items'][number];

const ray = 10n ** 27n;

/** What a line of the history does to lsMETIS held, and to METIS delegated. */
const signs: Partial<Record<Line['kind'], { readonly shares?: 1n | -1n; readonly delegated?: 1n | -1n }>> = {
  staked: { shares: 1n },
  'shares-received': { shares: 1n },
  redeemed: { shares: -1n },
  'withdrawal-requested': { shares: -1n },
  'shares-sent': { shares: -1n },
  delegated: { delegated: 1n },
  'unbonding-cancelled': { delegated: 1n },
  undelegated: { delegated: -1n },
  slashed: { delegated: -1n },
};

/**
 * What an account had at work over time: lsMETIS at the rate of the moment, and delegations. Not what was leaving.
 * @param history all of it, in any order
 * @param rates METIS per lsMETIS in RAY, oldest first
 * @returns a point for each change of either, oldest first, from the first stake on
 */
export function worthOverTime(history: readonly Line[], rates: readonly Point[]): readonly Point[] {
  const changes = history
    // A slash without shares is of an operator's own bond: that is not at work here.
    .filter(({ kind, shares }) => signs[kind] && (kind !== 'slashed' || shares !== null))
    .map(({ kind, timestamp, shares, assets }) => ({
      at: timestamp,
      shares: (signs[kind]?.shares ?? 0n) * (shares ?? 0n),
      delegated: (signs[kind]?.delegated ?? 0n) * (assets ?? 0n),
    }))
    .toSorted((one, two) => one.at - two.at);
  const first = changes[0]?.at;
  if (first === undefined) return [];

  const moments = new Set([...changes.map(({ at }) => at), ...rates.map(({ at }) => at)]);
  return [...moments]
    .filter((at) => at >= first)
    .sort((one, two) => one - two)
    .map((at) => {
      const past = changes.filter((change) => change.at <= at);
      const shares = past.reduce((sum, change) => sum + change.shares, 0n);
      const delegated = past.reduce((sum, change) => sum + change.delegated, 0n);
      const rate = rates.findLast((point) => point.at <= at)?.value ?? ray;
      return { at, value: (shares * rate) / ray + delegated };
    });
}

/** Whether the drawn end is what the chain says now, a tenth of a per cent apart: else a line is missing, and none is drawn. */
export function agrees(points: readonly Point[], now: bigint): boolean {
  const last = points.at(-1)?.value;
  if (last === undefined) return false;
  const apart = last > now ? last - now : now - last;
  return apart * 1_000n <= now;
}
