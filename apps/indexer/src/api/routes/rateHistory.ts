import { db } from 'ponder:api';
import { ratePoint } from 'ponder:schema';
import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { and, desc, gte, lt, lte } from 'ponder';
import { pageOf } from '../../../lib/pageOf.ts';
import { small, uint } from '../../../lib/wire.ts';
import { readPlaceCursor, writeCursor } from '../serve/cursor.ts';
import { endpoint } from '../serve/endpoint.ts';
import { list } from '../serve/reading.ts';

export const rateHistory = endpoint(indexerRoutes.rateHistory, async ({ read, query }) => {
  const { cursor, from, to, limit } = query;
  const which = and(
    from === undefined ? undefined : gte(ratePoint.timestamp, BigInt(from)),
    to === undefined ? undefined : lte(ratePoint.timestamp, BigInt(to)),
    cursor === undefined ? undefined : lt(ratePoint.id, readPlaceCursor(cursor)),
  );
  const { rows } = await read({
    rows: list(ratePoint, (row) =>
      db
        .select(row)
        .from(ratePoint)
        .where(which)
        .orderBy(desc(ratePoint.id))
        .limit(limit + 1),
    ),
  });

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
