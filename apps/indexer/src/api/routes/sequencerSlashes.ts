import { equivocation, slash, statusChange } from 'ponder:schema';
import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { and, desc, eq, lt } from 'ponder';
import { pageOf } from '../../../lib/pageOf.ts';
import { address, small, uint } from '../../../lib/wire.ts';
import { requireSequencer } from '../read/requireSequencer.ts';
import { readPlaceCursor, writeCursor } from '../serve/cursor.ts';
import { endpoint } from '../serve/endpoint.ts';

export const sequencerSlashes = endpoint(
  indexerRoutes.sequencerSlashes,
  async ({ tx, block, params, query }) => {
    const { cursor, limit } = query;
    await requireSequencer({ tx, block }, params.id);
    const rows = await tx
      .select({ slash, tombstone: statusChange.id, proof: equivocation })
      .from(slash)
      // The court slashes and tombstones in one transaction.
      .leftJoin(
        statusChange,
        and(
          eq(statusChange.sequencerId, slash.sequencerId),
          eq(statusChange.tx, slash.tx),
          eq(statusChange.status, 'tombstoned'),
        ),
      )
      .leftJoin(
        equivocation,
        and(eq(equivocation.sequencerId, slash.sequencerId), eq(equivocation.tx, slash.tx)),
      )
      .where(
        and(
          eq(slash.sequencerId, params.id),
          cursor === undefined ? undefined : lt(slash.id, readPlaceCursor(cursor)),
        ),
      )
      .orderBy(desc(slash.id))
      .limit(limit + 1);

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
  },
);

function proofBody({ signer, reporter, blockNumber, hashA, hashB }: typeof equivocation.$inferSelect) {
  return {
    signer: address(signer),
    reporter: address(reporter),
    blockNumber: uint(blockNumber),
    hashA,
    hashB,
  };
}
