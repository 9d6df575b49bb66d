import { onchainTable } from 'ponder';

/** Running totals: one row. Amounts in wei, rates in RAY, fees in basis points, times in unix seconds. */
export const protocol = onchainTable('protocol', (t) => ({
  id: t.integer().primaryKey(),

  // lsMETIS
  supply: t.bigint().notNull(),
  queuedShares: t.bigint().notNull(),
  buffer: t.bigint().notNull(),
  /** the router's delegations when the vault last looked */
  routedActive: t.bigint().notNull(),
  /** on its way back to the vault when it last looked */
  routedUnbonding: t.bigint().notNull(),
  /** profit not counted yet, at `vestingSince` */
  unvested: t.bigint().notNull(),
  vestingSince: t.bigint().notNull(),
  vestingUntil: t.bigint().notNull(),
  stakers: t.integer().notNull(),
  depositCap: t.bigint().notNull(),
  harvestFeeBps: t.integer().notNull(),
  exitFeeBps: t.integer().notNull(),
  bufferTargetBps: t.integer().notNull(),
  harvestedRewards: t.bigint().notNull(),
  lossToRecover: t.bigint().notNull(),
  vaultEntriesPausedUntil: t.bigint().notNull(),

  // withdrawal queue
  lastTicketId: t.bigint().notNull(),
  lastFinalizedId: t.bigint().notNull(),
  waitingAssets: t.bigint().notNull(),
  claimableAssets: t.bigint().notNull(),

  // sequencer pool
  sequencers: t.integer().notNull(),
  delegators: t.integer().notNull(),
  delegatedAssets: t.bigint().notNull(),
  bondedAssets: t.bigint().notNull(),
  slashNonce: t.bigint().notNull(),
  sweptSlashes: t.bigint().notNull(),
  settledRewards: t.bigint().notNull(),
  claimedRewards: t.bigint().notNull(),
  minBond: t.bigint().notNull(),
  maxStake: t.bigint().notNull(),
  lastSettledEpoch: t.bigint().notNull(),
  currentEpoch: t.bigint().notNull(),
  poolEntriesPausedUntil: t.bigint().notNull(),

  // reward reserve
  rewardPerBlock: t.bigint().notNull(),
  reserveBalance: t.bigint().notNull(),

  // ecosystem fund
  fundGlobalCap: t.bigint().notNull(),
  fundGrantCap: t.bigint().notNull(),
  fundSmallGrantCap: t.bigint().notNull(),
  fundSmallWindowCap: t.bigint().notNull(),
  /** since when enough stake watches it, and when it may pay; null while it sleeps */
  fundAwakeSince: t.bigint(),
  fundOpensAt: t.bigint(),
}));

/** How the protocol stood at the end of a day of chain time, and what flowed in it. No row: nothing happened. */
export const protocolDay = onchainTable('protocol_day', (t) => ({
  /** unix seconds of 00:00 UTC */
  day: t.bigint().primaryKey(),

  // how it stood
  supply: t.bigint().notNull(),
  queuedShares: t.bigint().notNull(),
  rateRay: t.bigint().notNull(),
  stakers: t.integer().notNull(),
  delegators: t.integer().notNull(),
  delegatedAssets: t.bigint().notNull(),
  bondedAssets: t.bigint().notNull(),
  liquidAssets: t.bigint().notNull(),
  waitingAssets: t.bigint().notNull(),
  reserveBalance: t.bigint().notNull(),

  // what flowed
  staked: t.bigint().notNull(),
  redeemed: t.bigint().notNull(),
  exitFees: t.bigint().notNull(),
  requested: t.bigint().notNull(),
  harvested: t.bigint().notNull(),
  harvestFees: t.bigint().notNull(),
  losses: t.bigint().notNull(),
  delegated: t.bigint().notNull(),
  undelegated: t.bigint().notNull(),
  rewards: t.bigint().notNull(),
  paidBlocks: t.bigint().notNull(),
  slashed: t.bigint().notNull(),
  granted: t.bigint().notNull(),
}));
