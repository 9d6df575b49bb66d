import { index, onchainTable, primaryKey } from 'ponder';
import type { GovernorName } from './governance.ts';

/** What one person did or what was done to him: one row per person and event. */
export const activity = onchainTable(
  'activity',
  (t) => ({
    account: t.hex().notNull(),
    /** the event's place in the chain, fixed width: sorts by time */
    id: t.text().notNull(),
    kind: t.text().notNull(),
    timestamp: t.bigint().notNull(),
    block: t.bigint().notNull(),
    tx: t.hex().notNull(),
    /** wei of METIS: what moved, or the weight of a vote or an objection */
    assets: t.bigint(),
    /** wei of lsMETIS, or pool shares where a sequencer is named */
    shares: t.bigint(),
    sequencerId: t.bigint(),
    ticketId: t.bigint(),
    requestId: t.bigint(),
    streamId: t.bigint(),
    milestoneGrantId: t.bigint(),
    milestoneIndex: t.bigint(),
    smallGrantId: t.bigint(),
    governor: t.text().$type<GovernorName>(),
    proposalId: t.bigint(),
    counterparty: t.hex(),
  }),
  (table) => ({
    pk: primaryKey({ columns: [table.account, table.id] }),
    kindIdx: index().on(table.account, table.kind, table.id),
  }),
);
