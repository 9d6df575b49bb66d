import { index, onchainTable } from 'ponder';

/** A place in the withdrawal queue. */
export const ticket = onchainTable(
  'ticket',
  (t) => ({
    id: t.bigint().primaryKey(),
    owner: t.hex().notNull(),
    /** the most it can pay, in wei of METIS */
    assetsAtRequest: t.bigint().notNull(),
    shares: t.bigint().notNull(),
    requestedAt: t.bigint().notNull(),
    requestTx: t.hex().notNull(),
    finalizedAt: t.bigint(),
    /** what it pays, in wei of METIS; null while it waits */
    assets: t.bigint(),
    claimedAt: t.bigint(),
  }),
  (table) => ({ ownerIdx: index().on(table.owner, table.id) }),
);
