import { index, onchainTable } from 'ponder';

/** Everyone who ever appeared. Sums are of a lifetime, in wei of METIS. */
export const account = onchainTable(
  'account',
  (t) => ({
    address: t.hex().primaryKey(),
    /** lsMETIS held now */
    shares: t.bigint().notNull(),
    staked: t.bigint().notNull(),
    redeemed: t.bigint().notNull(),
    /** tickets at their value of request */
    requested: t.bigint().notNull(),
    claimed: t.bigint().notNull(),
    delegated: t.bigint().notNull(),
    withdrawn: t.bigint().notNull(),
    /** sequencers that it delegates to now */
    delegations: t.integer().notNull(),
    rewardsClaimed: t.bigint().notNull(),
    /** whom its lsMETIS votes through; null: itself */
    liquidDelegate: t.hex(),
    /** whom its delegated stake and bonds vote through; null: itself */
    poolDelegate: t.hex(),
    firstSeenAt: t.bigint().notNull(),
    lastSeenAt: t.bigint().notNull(),
  }),
  (table) => ({
    liquidDelegateIdx: index().on(table.liquidDelegate),
    poolDelegateIdx: index().on(table.poolDelegate),
  }),
);

/** METIS per lsMETIS each time the vault wrote it down. */
export const ratePoint = onchainTable(
  'rate_point',
  (t) => ({
    id: t.text().primaryKey(),
    timestamp: t.bigint().notNull(),
    block: t.bigint().notNull(),
    cause: t.text().$type<'start' | 'harvest' | 'loss' | 'rebalance'>().notNull(),
    rateRay: t.bigint().notNull(),
    /** METIS that came in (start, harvest) or was lost (loss), in wei */
    assets: t.bigint().notNull(),
    fee: t.bigint().notNull(),
  }),
  (table) => ({ timestampIdx: index().on(table.timestamp) }),
);

/** Where the router may place the vault's METIS. */
export const route = onchainTable('route', (t) => ({
  sequencerId: t.bigint().primaryKey(),
  approved: t.boolean().notNull(),
  capAssets: t.bigint().notNull(),
  capBps: t.integer().notNull(),
}));
