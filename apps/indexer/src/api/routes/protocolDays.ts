import { protocolDay } from 'ponder:schema';
import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { and, desc, gte, lt, lte } from 'ponder';
import { pageOf } from '../../../lib/pageOf.ts';
import { small, uint } from '../../../lib/wire.ts';
import { readNumberCursor, writeCursor } from '../serve/cursor.ts';
import { endpoint } from '../serve/endpoint.ts';

export const protocolDays = endpoint(indexerRoutes.protocolDays, async ({ tx, query }) => {
  const { cursor, from, to, limit } = query;
  const rows = await tx
    .select()
    .from(protocolDay)
    .where(
      and(
        from === undefined ? undefined : gte(protocolDay.day, BigInt(from)),
        to === undefined ? undefined : lte(protocolDay.day, BigInt(to)),
        cursor === undefined ? undefined : lt(protocolDay.day, readNumberCursor(cursor)),
      ),
    )
    .orderBy(desc(protocolDay.day))
    .limit(limit + 1);

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
