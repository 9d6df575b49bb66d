import { db } from 'ponder:api';
import { activity } from 'ponder:schema';
import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { and, desc, eq, lt } from 'ponder';
import { historyCsv } from '../../../lib/historyCsv.ts';
import { pageOf } from '../../../lib/pageOf.ts';
import { address, small, stored, uintOrNull } from '../../../lib/wire.ts';
import type { HistoryKind } from '../../shared/recordActivity.ts';
import { csvAnswer, MOST_LINES } from '../serve/csvAnswer.ts';
import { readPlaceCursor, writeCursor } from '../serve/cursor.ts';
import { endpoint } from '../serve/endpoint.ts';
import { list } from '../serve/reading.ts';

export const accountHistory = endpoint(indexerRoutes.accountHistory, async ({ read, params, query, url }) => {
  const csv = query.format === 'csv';
  const limit = csv ? MOST_LINES : query.limit;
  const which = and(
    eq(activity.account, stored(params.address)),
    query.kind === undefined ? undefined : eq(activity.kind, query.kind),
    query.cursor === undefined ? undefined : lt(activity.id, readPlaceCursor(query.cursor)),
  );
  const { rows } = await read({
    rows: list(activity, (row) =>
      db
        .select(row)
        .from(activity)
        .where(which)
        .orderBy(desc(activity.id))
        .limit(limit + 1),
    ),
  });

  const page = pageOf(rows, limit, { item, cursorOf: ({ id }) => writeCursor(id) });
  if (!csv) return page;
  const name = `metis-blitz-${params.address.toLowerCase()}`;
  return csvAnswer(historyCsv(page.items), { name, url, nextCursor: page.nextCursor });
});

function item(row: typeof activity.$inferSelect) {
  return {
    id: row.id,
    kind: row.kind as HistoryKind,
    timestamp: small(row.timestamp),
    block: small(row.block),
    transactionHash: row.tx,
    assets: uintOrNull(row.assets),
    shares: uintOrNull(row.shares),
    sequencerId: uintOrNull(row.sequencerId),
    ticketId: uintOrNull(row.ticketId),
    requestId: uintOrNull(row.requestId),
    governor: row.governor,
    proposalId: uintOrNull(row.proposalId),
    streamId: uintOrNull(row.streamId),
    milestoneGrantId: uintOrNull(row.milestoneGrantId),
    milestoneIndex: uintOrNull(row.milestoneIndex),
    smallGrantId: uintOrNull(row.smallGrantId),
    counterparty: row.counterparty === null ? null : address(row.counterparty),
  };
}
