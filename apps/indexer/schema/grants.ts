import { index, onchainTable, primaryKey } from 'ponder';

/** Amounts in wei of METIS, times in unix seconds. What a decision said stands in `decision`, by `decisionId`. */
export const milestoneGrant = onchainTable(
  'milestone_grant',
  (t) => ({
    id: t.bigint().primaryKey(),
    bucketId: t.bigint().notNull(),
    recipient: t.hex().notNull(),
    reviewer: t.hex().notNull(),
    /** of all milestones */
    assets: t.bigint().notNull(),
    milestones: t.integer().notNull(),
    createdAt: t.bigint().notNull(),
    decisionId: t.text().notNull(),
  }),
  (table) => ({ recipientIdx: index().on(table.recipient), reviewerIdx: index().on(table.reviewer) }),
);

export type StoredMilestoneStatus =
  | 'pending'
  | 'submitted'
  | 'accepted'
  | 'paid'
  | 'rejected'
  | 'expired'
  | 'cancelled';

export const milestone = onchainTable(
  'milestone',
  (t) => ({
    grantId: t.bigint().notNull(),
    /** from 0 */
    index: t.bigint().notNull(),
    assets: t.bigint().notNull(),
    /** the last second in which evidence may be submitted */
    deadline: t.bigint().notNull(),
    /** as last told by an event: payable, expired and rejected by objections come by time or votes */
    status: t.text().$type<StoredMilestoneStatus>().notNull(),
    /** null until accepted */
    objectionId: t.bigint(),
    /** of what was submitted last */
    evidenceHash: t.hex(),
    evidence: t.text(),
    submittedAt: t.bigint(),
    /** when the reviewer said yes or no */
    answeredAt: t.bigint(),
    /** why the reviewer said no */
    reason: t.text(),
    paidAt: t.bigint(),
    /** when its METIS went back to the bucket */
    returnedAt: t.bigint(),
  }),
  (table) => ({ pk: primaryKey({ columns: [table.grantId, table.index] }) }),
);

export const smallGrant = onchainTable(
  'small_grant',
  (t) => ({
    id: t.bigint().primaryKey(),
    bucketId: t.bigint().notNull(),
    proposer: t.hex().notNull(),
    recipient: t.hex().notNull(),
    assets: t.bigint().notNull(),
    /** as last told by an event: approved, rejected and expired come by time or votes */
    status: t.text().$type<'proposed' | 'enacted' | 'paid'>().notNull(),
    objectionId: t.bigint().notNull(),
    /** still with the fund */
    deposit: t.bigint().notNull(),
    proposedAt: t.bigint().notNull(),
    proposedTx: t.hex().notNull(),
    expiresAt: t.bigint().notNull(),
    depositFreeAt: t.bigint().notNull(),
    enactedAt: t.bigint(),
    paidAt: t.bigint(),
    depositReturnedAt: t.bigint(),
    depositForfeitedAt: t.bigint(),
    // only when it is enacted is it a promise, and its decision in the registry
    context: t.text().notNull(),
    impact: t.text().notNull(),
    alternatives: t.text().notNull(),
  }),
  (table) => ({
    recipientIdx: index().on(table.recipient),
    proposerIdx: index().on(table.proposer),
    objectionIdx: index().on(table.objectionId),
  }),
);

/** The time in which stakers may overrule a yes: of an accepted milestone or of a small grant. Votes in wei of METIS. */
export const objection = onchainTable(
  'objection',
  (t) => ({
    id: t.bigint().primaryKey(),
    /** the votes of this moment count */
    snapshot: t.bigint().notNull(),
    endsAt: t.bigint().notNull(),
    /** votes that reject */
    bar: t.bigint().notNull(),
    against: t.bigint().notNull(),
    objectors: t.integer().notNull(),
    openedAt: t.bigint().notNull(),
    milestoneGrantId: t.bigint(),
    milestoneIndex: t.bigint(),
    smallGrantId: t.bigint(),
  }),
  (table) => ({
    milestoneIdx: index().on(table.milestoneGrantId),
    smallIdx: index().on(table.smallGrantId),
  }),
);

/** Who objected: once an account and objection. */
export const objector = onchainTable(
  'objector',
  (t) => ({
    /** the event's place in the chain */
    id: t.text().primaryKey(),
    objectionId: t.bigint().notNull(),
    account: t.hex().notNull(),
    weight: t.bigint().notNull(),
    /** all votes against, this one counted */
    against: t.bigint().notNull(),
    reason: t.text().notNull(),
    timestamp: t.bigint().notNull(),
    tx: t.hex().notNull(),
  }),
  (table) => ({
    objectionIdx: index().on(table.objectionId, table.id),
    accountIdx: index().on(table.account, table.id),
  }),
);
