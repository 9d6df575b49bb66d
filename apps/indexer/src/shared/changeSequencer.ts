import { sequencer, sequencerDay } from 'ponder:schema';
import { assetsOf } from '../../lib/assetsOf.ts';
import { dayOf } from '../../lib/dayOf.ts';
import { changeProtocol } from './changeProtocol.ts';
import { copyOf } from './copyOf.ts';
import type { Db } from './types.ts';

type Sequencer = typeof sequencer.$inferSelect;
type Flows = Parameters<typeof changeProtocol>[3];

/**
 * Changes a sequencer: first counts on what its delegators had until now, then books its day and the protocol's
 * totals with the difference.
 * @throws Error when there is no such sequencer
 */
export async function changeSequencer(
  db: Db,
  id: bigint,
  timestamp: bigint,
  change: (row: Sequencer) => Partial<Sequencer>,
  flows: Flows = {},
): Promise<{ before: Sequencer; after: Sequencer }> {
  const before = copyOf(await db.find(sequencer, { id }));
  if (!before) throw new Error(`Sequencer ${id} is not registered`);

  const assetsBefore = assetsOf(before.activeShares, before.indexRay);
  const after: Sequencer = {
    ...before,
    ...change(before),
    assetSeconds: before.assetSeconds + assetsBefore * (timestamp - before.assetSecondsAt),
    assetSecondsAt: timestamp,
  };
  await db.update(sequencer, { id }).set(after);
  await bookDay(db, after);

  await changeProtocol(
    db,
    timestamp,
    (row) => ({
      delegatedAssets: row.delegatedAssets + assetsOf(after.activeShares, after.indexRay) - assetsBefore,
      bondedAssets: row.bondedAssets + after.bond - before.bond,
    }),
    flows,
  );
  return { before, after };
}

async function bookDay(db: Db, row: Sequencer): Promise<void> {
  const sums = {
    at: row.assetSecondsAt,
    paidBlocks: row.paidBlocks,
    rewards: row.rewards,
    operatorRewards: row.operatorRewards,
    assetSeconds: row.assetSeconds,
    activeShares: row.activeShares,
    indexRay: row.indexRay,
    bond: row.bond,
  };
  await db
    .insert(sequencerDay)
    .values({ sequencerId: row.id, day: dayOf(row.assetSecondsAt), ...sums })
    .onConflictDoUpdate(sums);
}
