import { index, onchainTable, primaryKey } from 'ponder';

export type GovernorName = 'protocol' | 'operations';

export const proposal = onchainTable(
  'proposal',
  (t) => ({
    governor: t.text().$type<GovernorName>().notNull(),
    proposalId: t.bigint().notNull(),
    /** the event's place in the chain: order over both governors */
    id: t.text().notNull(),
    proposer: t.hex().notNull(),
    targets: t.hex().array().notNull(),
    values: t.text().array().notNull(),
    calldatas: t.hex().array().notNull(),
    description: t.text().notNull(),
    createdAt: t.bigint().notNull(),
    createdBlock: t.bigint().notNull(),
    createdTx: t.hex().notNull(),
    voteStart: t.bigint().notNull(),
    /** after an extension, if there was one */
    voteEnd: t.bigint().notNull(),
    extended: t.boolean().notNull(),
    againstVotes: t.bigint().notNull(),
    forVotes: t.bigint().notNull(),
    abstainVotes: t.bigint().notNull(),
    voters: t.integer().notNull(),
    /** at the snapshot; null before it */
    quorum: t.bigint(),
    queuedAt: t.bigint(),
    executableAt: t.bigint(),
    executedAt: t.bigint(),
    executedTx: t.hex(),
    /** the place in the chain where the execution was told: after all that it did */
    executedId: t.text(),
    canceledAt: t.bigint(),
    /** money of the fund that its calls promise */
    fundBucketId: t.bigint(),
    fundAssets: t.bigint(),
  }),
  (table) => ({
    pk: primaryKey({ columns: [table.governor, table.proposalId] }),
    idIdx: index().on(table.id),
    voteStartIdx: index().on(table.voteStart),
    executedTxIdx: index().on(table.executedTx),
  }),
);

export const vote = onchainTable(
  'vote',
  (t) => ({
    governor: t.text().$type<GovernorName>().notNull(),
    proposalId: t.bigint().notNull(),
    voter: t.hex().notNull(),
    timestamp: t.bigint().notNull(),
    tx: t.hex().notNull(),
    againstVotes: t.bigint().notNull(),
    forVotes: t.bigint().notNull(),
    abstainVotes: t.bigint().notNull(),
    weight: t.bigint().notNull(),
    reason: t.text().notNull(),
  }),
  (table) => ({
    pk: primaryKey({ columns: [table.governor, table.proposalId, table.voter] }),
    weightIdx: index().on(table.governor, table.proposalId, table.weight),
    voterIdx: index().on(table.voter),
  }),
);

/** Whoever votes, for himself or for others. Units: lsMETIS shares (liquid), wei of METIS (pool). */
export const delegate = onchainTable('delegate', (t) => ({
  address: t.hex().primaryKey(),
  liquidUnits: t.bigint().notNull(),
  poolUnits: t.bigint().notNull(),
  firstPowerAt: t.bigint(),
  votesCast: t.integer().notNull(),
  lastVoteAt: t.bigint(),
}));

/** Voting units of a delegate after each change: what he had when a vote began. */
export const votingPoint = onchainTable(
  'voting_point',
  (t) => ({
    id: t.text().primaryKey(),
    source: t.text().$type<'liquid' | 'pool'>().notNull(),
    account: t.hex().notNull(),
    timestamp: t.bigint().notNull(),
    units: t.bigint().notNull(),
  }),
  (table) => ({ accountIdx: index().on(table.account, table.source, table.id) }),
);
