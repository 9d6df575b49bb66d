import { db } from 'ponder:api';
import { ticket } from 'ponder:schema';
import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { and, desc, eq, isNotNull, isNull, lt } from 'ponder';
import { pageOf } from '../../../lib/pageOf.ts';
import { small, stored, uint } from '../../../lib/wire.ts';
import { protocolRow, readProtocol } from '../read/protocolRow.ts';
import { ticketBody } from '../read/ticketBody.ts';
import { readNumberCursor, writeCursor } from '../serve/cursor.ts';
import { endpoint } from '../serve/endpoint.ts';
import { list, type RowOf } from '../serve/reading.ts';

const RECENT = 50;
const WAIT = { requestedAt: ticket.requestedAt, finalizedAt: ticket.finalizedAt };

export const tickets = endpoint(indexerRoutes.tickets, async ({ read, query }) => {
  const { cursor, limit, owner, status } = query;
  const which = and(
    owner === undefined ? undefined : eq(ticket.owner, stored(owner)),
    status === undefined ? undefined : HAS_STATUS[status],
    cursor === undefined ? undefined : lt(ticket.id, readNumberCursor(cursor)),
  );
  const { rows, totals, recent, block } = await read({
    rows: list(ticket, (row) =>
      db
        .select(row)
        .from(ticket)
        .where(which)
        .orderBy(desc(ticket.id))
        .limit(limit + 1),
    ),
    totals: readProtocol(),
    recent: list(WAIT, (row) =>
      db.select(row).from(ticket).where(isNotNull(ticket.finalizedAt)).orderBy(desc(ticket.id)).limit(RECENT),
    ),
  });

  return {
    ...pageOf(rows, limit, { item: ticketBody, cursorOf: ({ id }) => writeCursor(id) }),
    queue: queue(protocolRow(totals, block), recent),
  };
});

const HAS_STATUS = {
  waiting: isNull(ticket.finalizedAt),
  claimable: and(isNotNull(ticket.finalizedAt), isNull(ticket.claimedAt)),
  claimed: isNotNull(ticket.claimedAt),
};

function queue(row: ReturnType<typeof protocolRow>, recent: readonly RowOf<typeof WAIT>[]) {
  return {
    waitingTickets: Number(row.lastTicketId - row.lastFinalizedId),
    waitingAssets: uint(row.waitingAssets),
    waitingShares: uint(row.queuedShares),
    claimableAssets: uint(row.claimableAssets),
    lastTicketId: uint(row.lastTicketId),
    lastFinalizedId: uint(row.lastFinalizedId),
    recentWaits: recent
      .map(({ requestedAt, finalizedAt }) => small((finalizedAt ?? requestedAt) - requestedAt))
      .reverse(),
  };
}
