import { index, onchainTable, primaryKey } from 'ponder';

export type SequencerStatus = 'active' | 'jailed' | 'exiting' | 'exited' | 'tombstoned';

export const sequencer = onchainTable(
  'sequencer',
  (t) => ({
    id: t.bigint().primaryKey(),
    operator: t.hex().notNull(),
    pendingOperator: t.hex(),
    signer: t.hex().notNull(),
    rewardRecipient: t.hex().notNull(),
    metadata: t.text().notNull(),
    /** as last told by an event: exiting becomes exited by time alone */
    status: t.text().$type<SequencerStatus>().notNull(),
    registeredAt: t.bigint().notNull(),
    /** as last told by an event: an announced rise takes effect by time alone */
    commissionBps: t.integer().notNull(),
    pendingCommissionBps: t.integer(),
    commissionEffectiveAt: t.bigint(),

    bond: t.bigint().notNull(),
    bondLeaving: t.bigint().notNull(),
    bondUnlockAt: t.bigint(),
    activeShares: t.bigint().notNull(),
    indexRay: t.bigint().notNull(),
    rewardPerShareRay: t.bigint().notNull(),
    delegators: t.integer().notNull(),

    // sums of a lifetime
    paidBlocks: t.bigint().notNull(),
    rewards: t.bigint().notNull(),
    operatorRewards: t.bigint().notNull(),
    operatorRewardsClaimed: t.bigint().notNull(),
    slashes: t.integer().notNull(),
    /** wei of METIS times seconds that delegators' stake was active, until `assetSecondsAt` */
    assetSeconds: t.bigint().notNull(),
    assetSecondsAt: t.bigint().notNull(),
  }),
  (table) => ({ operatorIdx: index().on(table.operator) }),
);

/** Signer keys, old ones too: late epochs of a rotated key still pay. A key serves one sequencer for ever. */
export const signer = onchainTable(
  'signer',
  (t) => ({
    address: t.hex().primaryKey(),
    sequencerId: t.bigint().notNull(),
    since: t.bigint().notNull(),
    retiredAt: t.bigint(),
  }),
  (table) => ({ sequencerIdx: index().on(table.sequencerId) }),
);

export const commissionChange = onchainTable(
  'commission_change',
  (t) => ({
    id: t.text().primaryKey(),
    sequencerId: t.bigint().notNull(),
    bps: t.integer().notNull(),
    /** null when it took effect at once */
    announcedAt: t.bigint(),
    effectiveAt: t.bigint().notNull(),
  }),
  (table) => ({ sequencerIdx: index().on(table.sequencerId, table.id) }),
);

export const statusChange = onchainTable(
  'status_change',
  (t) => ({
    id: t.text().primaryKey(),
    sequencerId: t.bigint().notNull(),
    status: t.text().$type<SequencerStatus>().notNull(),
    from: t.bigint().notNull(),
    tx: t.hex().notNull(),
  }),
  (table) => ({ sequencerIdx: index().on(table.sequencerId, table.id) }),
);

/** The index of a sequencer after each slash is what requests that mature later are worth. */
export const slash = onchainTable(
  'slash',
  (t) => ({
    id: t.text().primaryKey(),
    sequencerId: t.bigint().notNull(),
    timestamp: t.bigint().notNull(),
    block: t.bigint().notNull(),
    tx: t.hex().notNull(),
    fractionWad: t.bigint().notNull(),
    fromBond: t.bigint().notNull(),
    fromDelegators: t.bigint().notNull(),
    bondAfter: t.bigint().notNull(),
    indexRayBefore: t.bigint().notNull(),
    indexRayAfter: t.bigint().notNull(),
    evidenceHash: t.hex().notNull(),
  }),
  (table) => ({ sequencerIdx: index().on(table.sequencerId, table.id) }),
);

/** Two signatures of one key for one block: a sequencer is tombstoned once, so it has one row at most. */
export const equivocation = onchainTable('equivocation', (t) => ({
  sequencerId: t.bigint().primaryKey(),
  signer: t.hex().notNull(),
  reporter: t.hex().notNull(),
  /** L2 block that both signatures are about */
  blockNumber: t.bigint().notNull(),
  hashA: t.hex().notNull(),
  hashB: t.hex().notNull(),
  /** wei of METIS */
  slashed: t.bigint().notNull(),
  timestamp: t.bigint().notNull(),
  tx: t.hex().notNull(),
}));

export const delegation = onchainTable(
  'delegation',
  (t) => ({
    sequencerId: t.bigint().notNull(),
    account: t.hex().notNull(),
    shares: t.bigint().notNull(),
    /** put in less taken out at the value of that time, in wei of METIS */
    principal: t.bigint().notNull(),
    rewardsClaimed: t.bigint().notNull(),
    /** the contract's debt without what was claimed, in wei: shares at the rewards per share, less this, were earned */
    rewardDebt: t.bigint().notNull(),
    /** wei that rounding took of the rewards when shares came or left */
    rewardsRounded: t.bigint().notNull(),
    since: t.bigint().notNull(),
    /** when it last received a redelegation */
    redelegatedAt: t.bigint(),
  }),
  (table) => ({
    pk: primaryKey({ columns: [table.sequencerId, table.account] }),
    accountIdx: index().on(table.account),
    sharesIdx: index().on(table.sequencerId, table.shares),
  }),
);

/**
 * The shares of a delegation after each change. Every epoch that is settled until the next change earns by them: what
 * one paid whom is worked out when somebody asks, as a row for each would be epochs times delegators.
 */
export const delegationChange = onchainTable(
  'delegation_change',
  (t) => ({
    account: t.hex().notNull(),
    sequencerId: t.bigint().notNull(),
    /** the event's place in the chain, fixed width: sorts by time */
    id: t.text().notNull(),
    shares: t.bigint().notNull(),
    /** the last epoch that was settled before */
    afterEpoch: t.bigint().notNull(),
  }),
  (table) => ({ pk: primaryKey({ columns: [table.account, table.sequencerId, table.id] }) }),
);

/** A way out of the pool, merged per owner, sequencer and `unlockAt`. */
export const unbonding = onchainTable(
  'unbonding',
  (t) => ({
    requestId: t.bigint().primaryKey(),
    sequencerId: t.bigint().notNull(),
    owner: t.hex().notNull(),
    shares: t.bigint().notNull(),
    unlockAt: t.bigint().notNull(),
    requestedAt: t.bigint().notNull(),
    withdrawnAt: t.bigint(),
    withdrawnAssets: t.bigint(),
  }),
  (table) => ({
    ownerIdx: index().on(table.owner, table.requestId),
    sequencerIdx: index().on(table.sequencerId, table.unlockAt),
  }),
);

/** The sums of a sequencer as they stood at the last event of a day: the ground of a realised APR. */
export const sequencerDay = onchainTable(
  'sequencer_day',
  (t) => ({
    sequencerId: t.bigint().notNull(),
    /** unix seconds of 00:00 UTC */
    day: t.bigint().notNull(),
    at: t.bigint().notNull(),
    paidBlocks: t.bigint().notNull(),
    rewards: t.bigint().notNull(),
    operatorRewards: t.bigint().notNull(),
    assetSeconds: t.bigint().notNull(),
    activeShares: t.bigint().notNull(),
    indexRay: t.bigint().notNull(),
    bond: t.bigint().notNull(),
  }),
  (table) => ({ pk: primaryKey({ columns: [table.sequencerId, table.day] }) }),
);
