import { db } from 'ponder:api';
import { epoch, signer } from 'ponder:schema';
import { and, desc, eq, lt } from 'ponder';
import { pageOf } from '../../../lib/pageOf.ts';
import { readNumberCursor, writeCursor } from '../serve/cursor.ts';
import { list } from '../serve/reading.ts';
import { epochBody } from './epochBody.ts';

const FIELDS = { epoch, sequencerId: signer.sequencerId } as const;

interface Asked {
  cursor?: string | undefined;
  limit: number;
}

/** Epochs, newest first; of one sequencer's keys when it is named. */
export function readEpochs({ cursor, limit }: Asked, sequencer?: bigint) {
  return list(FIELDS, (row) =>
    db
      .select(row)
      .from(epoch)
      .leftJoin(signer, eq(signer.address, epoch.signer))
      .where(
        and(
          sequencer === undefined ? undefined : eq(signer.sequencerId, sequencer),
          cursor === undefined ? undefined : lt(epoch.id, readNumberCursor(cursor)),
        ),
      )
      .orderBy(desc(epoch.id))
      .limit(limit + 1),
  );
}

export function epochPage(
  rows: readonly { epoch: typeof epoch.$inferSelect; sequencerId: bigint | null }[],
  { limit }: Asked,
) {
  return pageOf(rows, limit, {
    item: (row) => epochBody(row.epoch, row.sequencerId),
    cursorOf: (row) => writeCursor(row.epoch.id),
  });
}
