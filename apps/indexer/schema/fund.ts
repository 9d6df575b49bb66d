import { index, onchainTable } from 'ponder';

export const bucket = onchainTable('bucket', (t) => ({
  id: t.bigint().primaryKey(),
  name: t.text().notNull(),
  /** not committed, in wei of METIS */
  balance: t.bigint().notNull(),
  /** promised and not paid */
  committed: t.bigint().notNull(),
  paid: t.bigint().notNull(),
  funded: t.bigint().notNull(),
  windowCap: t.bigint().notNull(),
}));

export const stream = onchainTable(
  'stream',
  (t) => ({
    id: t.bigint().primaryKey(),
    bucketId: t.bigint().notNull(),
    recipient: t.hex().notNull(),
    status: t.text().$type<'active' | 'cancelled' | 'completed'>().notNull(),
    /** of a cancelled stream: what had vested */
    assets: t.bigint().notNull(),
    claimed: t.bigint().notNull(),
    start: t.bigint().notNull(),
    cliff: t.bigint().notNull(),
    /** of a cancelled stream: when it was cancelled */
    end: t.bigint().notNull(),
    createdAt: t.bigint().notNull(),
  }),
  (table) => ({ recipientIdx: index().on(table.recipient), bucketIdx: index().on(table.bucketId) }),
);

/** Every promise of METIS, with why: charged to the sliding windows when it was made. */
export const decision = onchainTable(
  'decision',
  (t) => ({
    id: t.text().primaryKey(),
    kind: t.text().$type<'stream' | 'milestone-grant' | 'small-grant' | 'reserve-top-up'>().notNull(),
    bucketId: t.bigint().notNull(),
    streamId: t.bigint(),
    milestoneGrantId: t.bigint(),
    smallGrantId: t.bigint(),
    recipient: t.hex().notNull(),
    assets: t.bigint().notNull(),
    context: t.text().notNull(),
    impact: t.text().notNull(),
    alternatives: t.text().notNull(),
    timestamp: t.bigint().notNull(),
    tx: t.hex().notNull(),
  }),
  (table) => ({
    timestampIdx: index().on(table.timestamp),
    bucketIdx: index().on(table.bucketId, table.id),
    streamIdx: index().on(table.streamId),
  }),
);
