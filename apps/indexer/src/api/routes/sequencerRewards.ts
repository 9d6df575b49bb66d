import { db } from 'ponder:api';
import { epoch, signer } from 'ponder:schema';
import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { and, desc, eq, isNotNull, lt } from 'ponder';
import { pageOf } from '../../../lib/pageOf.ts';
import { small, uint } from '../../../lib/wire.ts';
import { readSequencer, requireSequencer } from '../read/requireSequencer.ts';
import { readNumberCursor, writeCursor } from '../serve/cursor.ts';
import { endpoint } from '../serve/endpoint.ts';
import { list } from '../serve/reading.ts';

export const sequencerRewards = endpoint(indexerRoutes.sequencerRewards, async ({ read, params, query }) => {
  const { cursor, limit } = query;
  const which = and(
    eq(signer.sequencerId, params.id),
    isNotNull(epoch.settledAt),
    cursor === undefined ? undefined : lt(epoch.id, readNumberCursor(cursor)),
  );
  const { sequencer, rows } = await read({
    sequencer: readSequencer(params.id),
    rows: list(epoch, (row) =>
      db
        .select(row)
        .from(epoch)
        .innerJoin(signer, eq(signer.address, epoch.signer))
        .where(which)
        .orderBy(desc(epoch.id))
        .limit(limit + 1),
    ),
  });
  requireSequencer(sequencer, params.id);

  return pageOf(rows, limit, {
    item: ({ id, paidBlocks, rewards, operatorPart, settledAt }) => ({
      epochId: uint(id),
      blocks: uint(paidBlocks ?? 0n),
      rewards: uint(rewards ?? 0n),
      operatorPart: uint(operatorPart ?? 0n),
      timestamp: small(settledAt ?? 0n),
    }),
    cursorOf: ({ id }) => writeCursor(id),
  });
});
