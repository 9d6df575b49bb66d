import { ratePoint } from 'ponder:schema';
import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { and, desc, gte, lt, lte } from 'ponder';
import { pageOf } from '../../../lib/pageOf.ts';
import { small, uint } from '../../../lib/wire.ts';
import { readPlaceCursor, writeCursor } from '../serve/cursor.ts';
import { endpoint } from '../serve/endpoint.ts';

export const rateHistory = endpoint(indexerRoutes.rateHistory, async ({ tx, query }) => {
  const { cursor, from, to, limit } = query;
  const rows = await tx
    .select()
    .from(ratePoint)
    .where(
      and(
        from === undefined ? undefined : gte(ratePoint.timestamp, BigInt(from)),
        to === undefined ? undefined : lte(ratePoint.timestamp, BigInt(to)),
        cursor === undefined ? undefined : lt(ratePoint.id, readPlaceCursor(cursor)),
      ),
    )
    .orderBy(desc(ratePoint.id))
    .limit(limit + 1);

  return pageOf(rows, limit, {
    item: ({ timestamp, block, rateRay, cause }) => ({
      timestamp: small(timestamp),
      block: small(block),
      rateRay: uint(rateRay),
      cause,
    }),
    cursorOf: ({ id }) => writeCursor(id),
  });
});
