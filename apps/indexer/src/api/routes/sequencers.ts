import { sequencer } from 'ponder:schema';
import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { and, asc, eq, gt, isNull, lte, or } from 'ponder';
import { pageOf } from '../../../lib/pageOf.ts';
import type { SequencerStatus } from '../../../schema/pool.ts';
import { sequencerBodies } from '../read/sequencerBodies.ts';
import { readNumberCursor, writeCursor } from '../serve/cursor.ts';
import { endpoint } from '../serve/endpoint.ts';

export const sequencers = endpoint(indexerRoutes.sequencers, async ({ tx, block, query }) => {
  const { cursor, limit, status } = query;
  const rows = await tx
    .select()
    .from(sequencer)
    .where(
      and(
        status === undefined ? undefined : hasStatus(status, block.timestamp),
        cursor === undefined ? undefined : gt(sequencer.id, readNumberCursor(cursor)),
      ),
    )
    .orderBy(asc(sequencer.id))
    .limit(limit + 1);

  const page = pageOf(rows, limit, { item: (row) => row, cursorOf: ({ id }) => writeCursor(id) });
  return { items: await sequencerBodies({ tx, block }, page.items), nextCursor: page.nextCursor };
});

/** Exiting becomes exited when the bond matures, without an event. */
function hasStatus(status: SequencerStatus, now: bigint) {
  const leaving = eq(sequencer.status, 'exiting');
  if (status === 'exiting')
    return and(leaving, or(isNull(sequencer.bondUnlockAt), gt(sequencer.bondUnlockAt, now)));
  if (status === 'exited') {
    return or(eq(sequencer.status, 'exited'), and(leaving, lte(sequencer.bondUnlockAt, now)));
  }
  return eq(sequencer.status, status);
}
