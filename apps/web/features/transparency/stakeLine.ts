import type { IndexerData } from '@metis-blitz/sdk/indexer';
import type { PairPoint } from '../../ui/chart/pairPath.ts';

/** Seconds. */
const DAY = 86_400;

/**
 * What stood behind lsMETIS, and what was delegated in all, at the end of each day; of today: now.
 * @param days as the index gives them. @param now chain time, unix seconds
 */
export function stakeLine(days: IndexerData<'protocolDays'>['items'], now: number): readonly PairPoint[] {
  return days
    .toSorted((one, two) => one.day - two.day)
    .map(({ day, liquidAssets, delegatedAssets }) => ({
      at: Math.min(day + DAY, Math.max(now, day)),
      first: liquidAssets,
      second: delegatedAssets,
    }));
}
