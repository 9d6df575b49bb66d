import { onchainTable } from 'ponder';

/**
 * The block whose rows are being written: one row, written before all others of its block. While it is another than
 * `head`, a block is half written (PGlite has no transaction around it), and nothing is answered.
 */
export const begun = onchainTable('begun', (t) => ({
  id: t.integer().primaryKey(),
  number: t.bigint().notNull(),
  hash: t.hex().notNull(),
}));
