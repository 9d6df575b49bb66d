import { db } from 'ponder:api';
import { slash, unbonding } from 'ponder:schema';
import { asc, eq, inArray } from 'ponder';
import { assetsOf, RAY } from '../../../lib/assetsOf.ts';
import type { Block } from '../serve/block.ts';
import { list } from '../serve/reading.ts';

type Unbonding = Pick<typeof unbonding.$inferSelect, 'sequencerId' | 'unlockAt' | 'shares'>;

const FIELDS = { sequencerId: slash.sequencerId, timestamp: slash.timestamp, indexRay: slash.indexRayAfter };

interface Slash {
  sequencerId: bigint;
  timestamp: bigint;
  indexRay: bigint;
}

/** The slashes of all sequencers that an account ever left, in their order. */
export function readSlashesOf(owner: `0x${string}`) {
  const left = db.select({ id: unbonding.sequencerId }).from(unbonding).where(eq(unbonding.owner, owner));
  return list(FIELDS, (row) =>
    db.select(row).from(slash).where(inArray(slash.sequencerId, left)).orderBy(asc(slash.id)),
  );
}

/**
 * What a request is worth, in wei of METIS: at the index of now, or, once matured, at the one that stood just before
 * it did.
 */
export function unbondingAssets(row: Unbonding, slashes: readonly Slash[], block: Block): bigint {
  const reached = slashes.filter(
    ({ sequencerId, timestamp }) =>
      sequencerId === row.sequencerId && (row.unlockAt > block.timestamp || timestamp < row.unlockAt),
  );
  return assetsOf(row.shares, reached.at(-1)?.indexRay ?? RAY);
}
