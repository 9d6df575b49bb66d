import { db } from 'ponder:api';
import { equivocation, slash, statusChange } from 'ponder:schema';
import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { and, desc, eq, lt } from 'ponder';
import { pageOf } from '../../../lib/pageOf.ts';
import { address, small, uint } from '../../../lib/wire.ts';
import { readSequencer, requireSequencer } from '../read/requireSequencer.ts';
import { readPlaceCursor, writeCursor } from '../serve/cursor.ts';
import { endpoint } from '../serve/endpoint.ts';
import { list } from '../serve/reading.ts';

const FIELDS = { slash, tombstone: statusChange.id, proof: { maybe: equivocation } };

export const sequencerSlashes = endpoint(indexerRoutes.sequencerSlashes, async ({ read, params, query }) => {
  const { cursor, limit } = query;
  const which = and(
    eq(slash.sequencerId, params.id),
    cursor === undefined ? undefined : lt(slash.id, readPlaceCursor(cursor)),
  );
  // The court slashes and tombstones in one transaction.
  const tombstone = and(
    eq(statusChange.sequencerId, slash.sequencerId),
    eq(statusChange.tx, slash.tx),
    eq(statusChange.status, 'tombstoned'),
  );
  const proof = and(eq(equivocation.sequencerId, slash.sequencerId), eq(equivocation.tx, slash.tx));
  const { sequencer, rows } = await read({
    sequencer: readSequencer(params.id),
    rows: list(FIELDS, (row) =>
      db
        .select(row)
        .from(slash)
        .leftJoin(statusChange, tombstone)
        .leftJoin(equivocation, proof)
        .where(which)
        .orderBy(desc(slash.id))
        .limit(limit + 1),
    ),
  });
  requireSequencer(sequencer, params.id);

  return pageOf(rows, limit, {
    item: ({ slash: row, tombstone, proof }) => ({
      sequencerId: uint(row.sequencerId),
      fractionWad: uint(row.fractionWad),
      fromBond: uint(row.fromBond),
      fromDelegators: uint(row.fromDelegators),
      indexRay: uint(row.indexRayAfter),
      evidenceHash: row.evidenceHash,
      tombstoned: tombstone !== null,
      equivocation: proof && proofBody(proof),
      timestamp: small(row.timestamp),
      block: small(row.block),
      transactionHash: row.tx,
    }),
    cursorOf: (row) => writeCursor(row.slash.id),
  });
});

function proofBody({ signer, reporter, blockNumber, hashA, hashB }: typeof equivocation.$inferSelect) {
  return {
    signer: address(signer),
    reporter: address(reporter),
    blockNumber: uint(blockNumber),
    hashA,
    hashB,
  };
}
