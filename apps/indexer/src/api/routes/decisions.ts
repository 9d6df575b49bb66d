import { db } from 'ponder:api';
import { decision } from 'ponder:schema';
import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { and, desc, eq, lt } from 'ponder';
import { pageOf } from '../../../lib/pageOf.ts';
import { address, small, uint, uintOrNull } from '../../../lib/wire.ts';
import { proposalOf, proposalReference } from '../read/proposalsOf.ts';
import { readPlaceCursor, writeCursor } from '../serve/cursor.ts';
import { endpoint } from '../serve/endpoint.ts';
import { list } from '../serve/reading.ts';

const FIELDS = { decision, proposal: proposalOf };

export const decisions = endpoint(indexerRoutes.decisions, async ({ read, query }) => {
  const { cursor, limit, bucket } = query;
  const which = and(
    bucket === undefined ? undefined : eq(decision.bucketId, bucket),
    cursor === undefined ? undefined : lt(decision.id, readPlaceCursor(cursor)),
  );
  const { rows } = await read({
    rows: list(FIELDS, (row) =>
      db
        .select(row)
        .from(decision)
        .where(which)
        .orderBy(desc(decision.id))
        .limit(limit + 1),
    ),
  });

  return pageOf(rows, limit, {
    item: ({ decision: row, proposal }) => ({
      kind: row.kind,
      bucketId: uint(row.bucketId),
      assets: uint(row.assets),
      recipient: address(row.recipient),
      streamId: uintOrNull(row.streamId),
      milestoneGrantId: uintOrNull(row.milestoneGrantId),
      smallGrantId: uintOrNull(row.smallGrantId),
      proposal: proposalReference(proposal),
      decision: { context: row.context, impact: row.impact, alternatives: row.alternatives },
      timestamp: small(row.timestamp),
      transactionHash: row.tx,
    }),
    cursorOf: (row) => writeCursor(row.decision.id),
  });
});
