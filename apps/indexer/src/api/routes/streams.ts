import { decision, stream } from 'ponder:schema';
import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { and, desc, eq, lt } from 'ponder';
import { pageOf } from '../../../lib/pageOf.ts';
import { address, small, stored, uint } from '../../../lib/wire.ts';
import { proposalsOf } from '../read/proposalsOf.ts';
import { readNumberCursor, writeCursor } from '../serve/cursor.ts';
import { endpoint } from '../serve/endpoint.ts';

export const streams = endpoint(indexerRoutes.streams, async ({ tx, block, query }) => {
  const { cursor, limit, recipient, status, bucket } = query;
  const rows = await tx
    .select({ stream, why: decision })
    .from(stream)
    .innerJoin(decision, eq(decision.streamId, stream.id))
    .where(
      and(
        recipient === undefined ? undefined : eq(stream.recipient, stored(recipient)),
        status === undefined ? undefined : eq(stream.status, status),
        bucket === undefined ? undefined : eq(stream.bucketId, bucket),
        cursor === undefined ? undefined : lt(stream.id, readNumberCursor(cursor)),
      ),
    )
    .orderBy(desc(stream.id))
    .limit(limit + 1);
  const proposals = await proposalsOf(
    { tx, block },
    rows.map(({ why }) => why),
  );

  return pageOf(rows, limit, {
    item: ({ stream: row, why }) => ({
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
      proposal: proposals.get(why.id) ?? null,
      decision: { context: why.context, impact: why.impact, alternatives: why.alternatives },
      transactionHash: why.tx,
    }),
    cursorOf: (row) => writeCursor(row.stream.id),
  });
});
