import { decision } from 'ponder:schema';
import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { and, desc, eq, lt } from 'ponder';
import { pageOf } from '../../../lib/pageOf.ts';
import { address, small, uint, uintOrNull } from '../../../lib/wire.ts';
import { proposalsOf } from '../read/proposalsOf.ts';
import { readPlaceCursor, writeCursor } from '../serve/cursor.ts';
import { endpoint } from '../serve/endpoint.ts';

export const decisions = endpoint(indexerRoutes.decisions, async ({ tx, block, query }) => {
  const { cursor, limit, bucket } = query;
  const rows = await tx
    .select()
    .from(decision)
    .where(
      and(
        bucket === undefined ? undefined : eq(decision.bucketId, bucket),
        cursor === undefined ? undefined : lt(decision.id, readPlaceCursor(cursor)),
      ),
    )
    .orderBy(desc(decision.id))
    .limit(limit + 1);
  const proposals = await proposalsOf({ tx, block }, rows);

  return pageOf(rows, limit, {
    item: (row) => ({
      kind: row.kind,
      bucketId: uint(row.bucketId),
      assets: uint(row.assets),
      recipient: address(row.recipient),
      streamId: uintOrNull(row.streamId),
      milestoneGrantId: uintOrNull(row.milestoneGrantId),
      smallGrantId: uintOrNull(row.smallGrantId),
      proposal: proposals.get(row.id) ?? null,
      decision: { context: row.context, impact: row.impact, alternatives: row.alternatives },
      timestamp: small(row.timestamp),
      transactionHash: row.tx,
    }),
    cursorOf: ({ id }) => writeCursor(id),
  });
});
