import { slash, type unbonding } from 'ponder:schema';
import { asc, inArray } from 'ponder';
import { assetsOf, RAY } from '../../../lib/assetsOf.ts';
import type { Snapshot } from '../serve/snapshot.ts';

type Unbonding = typeof unbonding.$inferSelect;

/**
 * What requests are worth, in wei of METIS by request: at the index of now, or, once matured, at the one that stood
 * just before they did.
 */
export async function unbondingAssets(
  { tx, block }: Snapshot,
  rows: readonly Unbonding[],
): Promise<Map<bigint, bigint>> {
  if (rows.length === 0) return new Map();
  const ids = [...new Set(rows.map(({ sequencerId }) => sequencerId))];
  const slashes = await tx
    .select({ sequencerId: slash.sequencerId, timestamp: slash.timestamp, indexRay: slash.indexRayAfter })
    .from(slash)
    .where(inArray(slash.sequencerId, ids))
    .orderBy(asc(slash.id));

  return new Map(
    rows.map((row) => {
      const indexes = slashes.filter(({ sequencerId, timestamp }) => {
        return (
          sequencerId === row.sequencerId && (row.unlockAt > block.timestamp || timestamp < row.unlockAt)
        );
      });
      return [row.requestId, assetsOf(row.shares, indexes.at(-1)?.indexRay ?? RAY)];
    }),
  );
}
