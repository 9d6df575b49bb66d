import { db } from 'ponder:api';
import { objection, objector } from 'ponder:schema';
import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { and, desc, eq, lt } from 'ponder';
import { pageOf } from '../../../lib/pageOf.ts';
import { address, small, stored, uint, uintOrNull } from '../../../lib/wire.ts';
import { readPlaceCursor, writeCursor } from '../serve/cursor.ts';
import { endpoint } from '../serve/endpoint.ts';
import { list } from '../serve/reading.ts';

const FIELDS = { objector, objection };

export const objections = endpoint(indexerRoutes.objections, async ({ read, query }) => {
  const { cursor, limit, milestoneGrant, smallGrant, account } = query;
  const which = and(
    milestoneGrant === undefined ? undefined : eq(objection.milestoneGrantId, milestoneGrant),
    smallGrant === undefined ? undefined : eq(objection.smallGrantId, smallGrant),
    account === undefined ? undefined : eq(objector.account, stored(account)),
    cursor === undefined ? undefined : lt(objector.id, readPlaceCursor(cursor)),
  );
  const { rows } = await read({
    rows: list(FIELDS, (row) =>
      db
        .select(row)
        .from(objector)
        .innerJoin(objection, eq(objection.id, objector.objectionId))
        .where(which)
        .orderBy(desc(objector.id))
        .limit(limit + 1),
    ),
  });

  return pageOf(rows, limit, {
    item: ({ objector: row, objection: against }) => ({
      objectionId: uint(row.objectionId),
      milestoneGrantId: uintOrNull(against.milestoneGrantId),
      milestoneIndex: uintOrNull(against.milestoneIndex),
      smallGrantId: uintOrNull(against.smallGrantId),
      account: address(row.account),
      weight: uint(row.weight),
      against: uint(row.against),
      reason: row.reason,
      timestamp: small(row.timestamp),
      transactionHash: row.tx,
    }),
    cursorOf: (row) => writeCursor(row.objector.id),
  });
});
