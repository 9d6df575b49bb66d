import { db } from 'ponder:api';
import { protocolDay } from 'ponder:schema';
import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { and, desc, gte, lt, lte } from 'ponder';
import { pageOf } from '../../../lib/pageOf.ts';
import { small, uint } from '../../../lib/wire.ts';
import { readNumberCursor, writeCursor } from '../serve/cursor.ts';
import { endpoint } from '../serve/endpoint.ts';
import { list } from '../serve/reading.ts';

export const protocolDays = endpoint(indexerRoutes.protocolDays, async ({ read, query }) => {
  const { cursor, from, to, limit } = query;
  const which = and(
    from === undefined ? undefined : gte(protocolDay.day, BigInt(from)),
    to === undefined ? undefined : lte(protocolDay.day, BigInt(to)),
    cursor === undefined ? undefined : lt(protocolDay.day, readNumberCursor(cursor)),
  );
  const { rows } = await read({
    rows: list(protocolDay, (row) =>
      db
        .select(row)
        .from(protocolDay)
        .where(which)
        .orderBy(desc(protocolDay.day))
        .limit(limit + 1),
    ),
  });

  return pageOf(rows, limit, {
    item: (row) => ({
      day: small(row.day),
      liquidAssets: uint(row.liquidAssets),
      delegatedAssets: uint(row.delegatedAssets),
      bondedAssets: uint(row.bondedAssets),
      rateRay: uint(row.rateRay),
      rewardsSettled: uint(row.rewards),
      stakers: row.stakers,
      delegators: row.delegators,
    }),
    cursorOf: ({ day }) => writeCursor(day),
  });
});
