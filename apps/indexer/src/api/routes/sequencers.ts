import { db } from 'ponder:api';
import { sequencer } from 'ponder:schema';
import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { and, asc, eq, gt, isNull, lte, or } from 'ponder';
import { pageOf } from '../../../lib/pageOf.ts';
import type { SequencerStatus } from '../../../schema/pool.ts';
import { now } from '../read/now.ts';
import { readBesideSequencers, sequencerBodies } from '../read/sequencerBodies.ts';
import { readNumberCursor, writeCursor } from '../serve/cursor.ts';
import { endpoint } from '../serve/endpoint.ts';
import { list } from '../serve/reading.ts';

export const sequencers = endpoint(indexerRoutes.sequencers, async ({ read, query }) => {
  const { cursor, limit, status } = query;
  const which = and(
    status === undefined ? undefined : hasStatus(status),
    cursor === undefined ? undefined : gt(sequencer.id, readNumberCursor(cursor)),
  );
  const ids = db
    .select({ id: sequencer.id })
    .from(sequencer)
    .where(which)
    .orderBy(asc(sequencer.id))
    .limit(limit + 1);
  const { rows, block, ...beside } = await read({
    rows: list(sequencer, (row) =>
      db
        .select(row)
        .from(sequencer)
        .where(which)
        .orderBy(asc(sequencer.id))
        .limit(limit + 1),
    ),
    ...readBesideSequencers(ids),
  });

  const page = pageOf(rows, limit, { item: (row) => row, cursorOf: ({ id }) => writeCursor(id) });
  return { items: sequencerBodies(page.items, beside, block), nextCursor: page.nextCursor };
});

/** Exiting becomes exited when the bond matures, without an event. */
function hasStatus(status: SequencerStatus) {
  const leaving = eq(sequencer.status, 'exiting');
  if (status === 'exiting')
    return and(leaving, or(isNull(sequencer.bondUnlockAt), gt(sequencer.bondUnlockAt, now())));
  if (status === 'exited') {
    return or(eq(sequencer.status, 'exited'), and(leaving, lte(sequencer.bondUnlockAt, now())));
  }
  return eq(sequencer.status, status);
}
