import { index, onchainTable } from 'ponder';

/**
 * Metis' own record of who sequences, and what we paid for it. Block numbers are L2 block numbers.
 * Whose epoch it is follows from `signer`: a key serves one sequencer for ever, and may be registered later.
 */
export const epoch = onchainTable(
  'epoch',
  (t) => ({
    id: t.bigint().primaryKey(),
    signer: t.hex().notNull(),
    startBlock: t.bigint().notNull(),
    /** may lie before `startBlock` after a recommit: then nothing was produced */
    endBlock: t.bigint().notNull(),
    /** last block as first committed: what was assigned */
    assignedEndBlock: t.bigint().notNull(),
    committedAt: t.bigint().notNull(),
    /** whether the set took it away before its end */
    recommitted: t.boolean().notNull(),
    settledAt: t.bigint(),
    paidBlocks: t.bigint(),
    rewards: t.bigint(),
    operatorPart: t.bigint(),
    /** whom it was settled for; null before, and when the signer was nobody's */
    settledFor: t.bigint(),
    /** rewards per share of that sequencer, in RAY: what a share earned by the epoch is what lies between */
    rewardPerShareRayBefore: t.bigint(),
    rewardPerShareRay: t.bigint(),
  }),
  (table) => ({
    signerIdx: index().on(table.signer, table.id),
    settledForIdx: index().on(table.settledFor, table.id),
  }),
);
