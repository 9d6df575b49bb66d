import { epoch, signer } from 'ponder:schema';
import type { IndexerBody } from '@metis-blitz/sdk/indexer';
import { and, eq, gte, inArray, lt, sql } from 'ponder';
import type { Snapshot } from '../serve/snapshot.ts';

type Uptime = IndexerBody<'sequencer'>['data']['uptime'];

const NONE: Uptime = { assignedBlocks: '0', producedBlocks: '0', epochs: 0, recommittedEpochs: 0, bps: null };

/**
 * Blocks that sequencers were given and produced, over finished epochs since each key served. Who lost an epoch
 * before it began was given none of it: it could not fail.
 */
export async function uptimes({ tx, block }: Snapshot, ids: readonly bigint[]): Promise<Map<bigint, Uptime>> {
  if (ids.length === 0) return new Map();
  const length = sql`${epoch.endBlock} - ${epoch.startBlock} + 1`;
  const given = sql`${epoch.assignedEndBlock} - ${epoch.startBlock} + 1`;
  const rows = await tx
    .select({
      id: signer.sequencerId,
      assignedBlocks: sql<string>`sum(case when ${length} > 0 then ${given} else 0 end)`,
      producedBlocks: sql<string>`sum(greatest(${length}, 0))`,
      epochs: sql<string>`count(*)`,
      recommittedEpochs: sql<string>`count(*) filter (where ${epoch.recommitted})`,
    })
    .from(epoch)
    .innerJoin(signer, eq(signer.address, epoch.signer))
    .where(
      and(
        inArray(signer.sequencerId, [...ids]),
        lt(epoch.endBlock, block.number),
        gte(epoch.committedAt, signer.since),
      ),
    )
    .groupBy(signer.sequencerId);

  const known = new Map(rows.map(({ id, ...sums }) => [id, uptime(sums)]));
  return new Map(ids.map((id) => [id, known.get(id) ?? NONE]));
}

function uptime(
  sums: Record<'assignedBlocks' | 'producedBlocks' | 'epochs' | 'recommittedEpochs', string>,
): Uptime {
  const [assigned, produced] = [BigInt(sums.assignedBlocks), BigInt(sums.producedBlocks)];
  return {
    assignedBlocks: assigned.toString(),
    producedBlocks: produced.toString(),
    epochs: Number(sums.epochs),
    recommittedEpochs: Number(sums.recommittedEpochs),
    bps: assigned === 0n ? null : Number((produced * 10_000n) / assigned),
  };
}
