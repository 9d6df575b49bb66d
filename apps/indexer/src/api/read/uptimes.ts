import { db } from 'ponder:api';
import { epoch, head, signer } from 'ponder:schema';
import type { IndexerBody } from '@metis-blitz/sdk/indexer';
import { and, eq, gte, lt, sql } from 'ponder';
import { list, type RowOf, type Sql } from '../serve/reading.ts';

type Uptime = IndexerBody<'sequencer'>['data']['uptime'];

const NONE: Uptime = { assignedBlocks: '0', producedBlocks: '0', epochs: 0, recommittedEpochs: 0, bps: null };

const LENGTH = sql`${epoch.endBlock} - ${epoch.startBlock} + 1`;
const GIVEN = sql`${epoch.assignedEndBlock} - ${epoch.startBlock} + 1`;
const FIELDS = {
  id: signer.sequencerId,
  assignedBlocks: sql<string>`sum(case when ${LENGTH} > 0 then ${GIVEN} else 0 end)`,
  producedBlocks: sql<string>`sum(greatest(${LENGTH}, 0))`,
  epochs: sql<string>`count(*)`,
  recommittedEpochs: sql<string>`count(*) filter (where ${epoch.recommitted})`,
};

/**
 * Blocks that sequencers were given and produced, over finished epochs since each key served. Who lost an epoch
 * before it began was given none of it: it could not fail.
 * @param which keys
 */
export function readUptimes(which: Sql) {
  const newest = sql`(select ${head.number} from ${head})`;
  return list(FIELDS, (row) =>
    db
      .select(row)
      .from(epoch)
      .innerJoin(signer, eq(signer.address, epoch.signer))
      .where(and(which, lt(epoch.endBlock, newest), gte(epoch.committedAt, signer.since)))
      .groupBy(signer.sequencerId),
  );
}

/** @param rows what `readUptimes` gave */
export function uptimeOf(rows: readonly RowOf<typeof FIELDS>[], id: bigint): Uptime {
  const sums = rows.find((row) => row.id === id);
  return sums ? uptime(sums) : NONE;
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
