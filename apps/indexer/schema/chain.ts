import { onchainTable } from 'ponder';

/** The block that the tables stand at: one row, written in the transaction that indexes the block. */
export const head = onchainTable('head', (t) => ({
  id: t.integer().primaryKey(),
  number: t.bigint().notNull(),
  hash: t.hex().notNull(),
  timestamp: t.bigint().notNull(),
  /** when the next vote's quorum can be read, null when no vote is to come */
  nextSnapshotAt: t.bigint(),
}));
