import { activity } from 'ponder:schema';
import type { IndexerData } from '@metis-blitz/sdk/indexer';
import type { Db, Happening } from './types.ts';

type Row = typeof activity.$inferInsert;
export type HistoryKind = IndexerData<'accountHistory'>['items'][number]['kind'];
export type ActivityDetails = Omit<Row, 'account' | 'id' | 'kind' | 'timestamp' | 'block' | 'tx'>;

/** One line in a person's history. An event has at most one line per person: the first to be told stands. */
export async function recordActivity(
  db: Db,
  event: Happening,
  account: `0x${string}`,
  kind: HistoryKind,
  details: ActivityDetails = {},
): Promise<void> {
  await db
    .insert(activity)
    .values({
      account,
      id: event.id,
      kind,
      timestamp: event.block.timestamp,
      block: event.block.number,
      tx: event.transaction.hash,
      ...details,
    })
    .onConflictDoNothing();
}
