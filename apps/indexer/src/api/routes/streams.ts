import { db } from 'ponder:api';
import { decision, stream } from 'ponder:schema';
import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { and, desc, eq, lt } from 'ponder';
import { pageOf } from '../../../lib/pageOf.ts';
import { address, small, stored, uint } from '../../../lib/wire.ts';
import { proposalOf, proposalReference } from '../read/proposalsOf.ts';
import { readNumberCursor, writeCursor } from '../serve/cursor.ts';
import { endpoint } from '../serve/endpoint.ts';
import { list } from '../serve/reading.ts';

const FIELDS = { stream, why: decision, proposal: proposalOf };

export const streams = endpoint(indexerRoutes.streams, async ({ read, query }) => {
  const { cursor, limit, recipient, status, bucket } = query;
  const which = and(
    recipient === undefined ? undefined : eq(stream.recipient, stored(recipient)),
    status === undefined ? undefined : eq(stream.status, status),
    bucket === undefined ? undefined : eq(stream.bucketId, bucket),
    cursor === undefined ? undefined : lt(stream.id, readNumberCursor(cursor)),
  );
  const { rows } = await read({
    rows: list(FIELDS, (row) =>
      db
        .select(row)
        .from(stream)
        .innerJoin(decision, eq(decision.streamId, stream.id))
        .where(which)
        .orderBy(desc(stream.id))
        .limit(limit + 1),
    ),
  });

  return pageOf(rows, limit, {
    item: ({ stream: row, why, proposal }) => ({
      id: uint(row.id),
      bucketId: uint(row.bucketId),
      recipient: address(row.recipient),
      status: row.status,
      assets: uint(row.assets),
      claimed: uint(row.claimed),
      start: small(row.start),
      cliff: small(row.cliff),
      end: small(row.end),
      createdAt: small(row.createdAt),
      proposal: proposalReference(proposal),
      decision: { context: why.context, impact: why.impact, alternatives: why.alternatives },
      transactionHash: why.tx,
    }),
    cursorOf: (row) => writeCursor(row.stream.id),
  });
});
