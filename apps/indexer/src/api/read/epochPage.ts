import { epoch, signer } from 'ponder:schema';
import { and, desc, eq, lt } from 'ponder';
import { pageOf } from '../../../lib/pageOf.ts';
import { readNumberCursor, writeCursor } from '../serve/cursor.ts';
import type { Snapshot } from '../serve/snapshot.ts';
import { epochBody } from './epochBody.ts';

/** Epochs, newest first; of one sequencer's keys when it is named. */
export async function epochPage(
  { tx }: Snapshot,
  {
    cursor,
    limit,
    sequencer,
  }: { cursor?: string | undefined; limit: number; sequencer?: bigint | undefined },
) {
  const rows = await tx
    .select({ epoch, sequencerId: signer.sequencerId })
    .from(epoch)
    .leftJoin(signer, eq(signer.address, epoch.signer))
    .where(
      and(
        sequencer === undefined ? undefined : eq(signer.sequencerId, sequencer),
        cursor === undefined ? undefined : lt(epoch.id, readNumberCursor(cursor)),
      ),
    )
    .orderBy(desc(epoch.id))
    .limit(limit + 1);

  return pageOf(rows, limit, {
    item: (row) => epochBody(row.epoch, row.sequencerId),
    cursorOf: (row) => writeCursor(row.epoch.id),
  });
}
