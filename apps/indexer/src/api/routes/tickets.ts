import { ticket } from 'ponder:schema';
import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { and, desc, eq, isNotNull, isNull, lt, sql } from 'ponder';
import { pageOf } from '../../../lib/pageOf.ts';
import { small, stored, uint } from '../../../lib/wire.ts';
import { protocolRow } from '../read/protocolRow.ts';
import { ticketBody } from '../read/ticketBody.ts';
import { readNumberCursor, writeCursor } from '../serve/cursor.ts';
import { endpoint } from '../serve/endpoint.ts';
import type { Snapshot } from '../serve/snapshot.ts';

const RECENT = 50;

export const tickets = endpoint(indexerRoutes.tickets, async ({ tx, block, query }) => {
  const { cursor, limit, owner, status } = query;
  const rows = await tx
    .select()
    .from(ticket)
    .where(
      and(
        owner === undefined ? undefined : eq(ticket.owner, stored(owner)),
        status === undefined ? undefined : HAS_STATUS[status],
        cursor === undefined ? undefined : lt(ticket.id, readNumberCursor(cursor)),
      ),
    )
    .orderBy(desc(ticket.id))
    .limit(limit + 1);

  return {
    ...pageOf(rows, limit, { item: ticketBody, cursorOf: ({ id }) => writeCursor(id) }),
    queue: await queue({ tx, block }),
  };
});

const HAS_STATUS = {
  waiting: isNull(ticket.finalizedAt),
  claimable: and(isNotNull(ticket.finalizedAt), isNull(ticket.claimedAt)),
  claimed: isNotNull(ticket.claimedAt),
};

async function queue(snapshot: Snapshot) {
  const row = await protocolRow(snapshot);
  const [waiting] = await snapshot.tx
    .select({ count: sql<string>`count(*)` })
    .from(ticket)
    .where(isNull(ticket.finalizedAt));
  const recent = await snapshot.tx
    .select({ requestedAt: ticket.requestedAt, finalizedAt: ticket.finalizedAt })
    .from(ticket)
    .where(isNotNull(ticket.finalizedAt))
    .orderBy(desc(ticket.id))
    .limit(RECENT);

  return {
    waitingTickets: Number(waiting?.count ?? 0),
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
