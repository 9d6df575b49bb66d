import { epoch, signer } from 'ponder:schema';
import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { and, desc, eq, isNotNull, lt } from 'ponder';
import { pageOf } from '../../../lib/pageOf.ts';
import { small, uint } from '../../../lib/wire.ts';
import { requireSequencer } from '../read/requireSequencer.ts';
import { readNumberCursor, writeCursor } from '../serve/cursor.ts';
import { endpoint } from '../serve/endpoint.ts';

export const sequencerRewards = endpoint(
  indexerRoutes.sequencerRewards,
  async ({ tx, block, params, query }) => {
    const { cursor, limit } = query;
    await requireSequencer({ tx, block }, params.id);
    const rows = await tx
      .select({ epoch })
      .from(epoch)
      .innerJoin(signer, eq(signer.address, epoch.signer))
      .where(
        and(
          eq(signer.sequencerId, params.id),
          isNotNull(epoch.settledAt),
          cursor === undefined ? undefined : lt(epoch.id, readNumberCursor(cursor)),
        ),
      )
      .orderBy(desc(epoch.id))
      .limit(limit + 1);

    return pageOf(rows, limit, {
      item: ({ epoch: { id, paidBlocks, rewards, operatorPart, settledAt } }) => ({
        epochId: uint(id),
        blocks: uint(paidBlocks ?? 0n),
        rewards: uint(rewards ?? 0n),
        operatorPart: uint(operatorPart ?? 0n),
        timestamp: small(settledAt ?? 0n),
      }),
      cursorOf: (row) => writeCursor(row.epoch.id),
    });
  },
);
