import { onchainTable } from 'ponder';

/** The block that the tables stand at: one row, written after all others of its block. */
export const head = onchainTable('head', (t) => ({
  id: t.integer().primaryKey(),
  number: t.bigint().notNull(),
  hash: t.hex().notNull(),
  timestamp: t.bigint().notNull(),
  /** when the next vote's quorum can be read, null when no vote is to come */
  nextSnapshotAt: t.bigint(),
}));
