import { ponder } from 'ponder:registry';
import { route } from 'ponder:schema';
import { changeProtocol } from './shared/changeProtocol.ts';

/* SEQUENCER POOL */

ponder.on('SequencerPool:MinBondUpdated', async ({ event, context: { db } }) => {
  await changeProtocol(db, event.block.timestamp, () => ({ minBond: event.args.newAssets }));
});

ponder.on('SequencerPool:MaxStakeUpdated', async ({ event, context: { db } }) => {
  await changeProtocol(db, event.block.timestamp, () => ({ maxStake: event.args.newAssets }));
});

ponder.on('SequencerPool:EntriesPaused', async ({ event, context: { db } }) => {
  const poolEntriesPausedUntil = BigInt(event.args.until);
  await changeProtocol(db, event.block.timestamp, () => ({ poolEntriesPausedUntil }));
});

ponder.on('SequencerPool:EntriesResumed', async ({ event, context: { db } }) => {
  await changeProtocol(db, event.block.timestamp, () => ({ poolEntriesPausedUntil: 0n }));
});

/* REWARD RESERVE */

ponder.on('RewardReserve:Funded', async ({ event, context: { db } }) => {
  await changeProtocol(db, event.block.timestamp, () => ({ reserveBalance: event.args.balance }));
});

ponder.on('RewardReserve:Drawn', async ({ event, context: { db } }) => {
  await changeProtocol(db, event.block.timestamp, () => ({ reserveBalance: event.args.balance }));
});

ponder.on('RewardReserve:Migrated', async ({ event, context: { db } }) => {
  await changeProtocol(db, event.block.timestamp, () => ({ reserveBalance: 0n }));
});

ponder.on('RewardReserve:RewardPerBlockUpdated', async ({ event, context: { db } }) => {
  await changeProtocol(db, event.block.timestamp, () => ({ rewardPerBlock: event.args.newRate }));
});

/* DELEGATION ROUTER */

ponder.on('DelegationRouter:SequencerApproved', async ({ event, context: { db } }) => {
  const { id: sequencerId, capAssets, capBps } = event.args;
  const caps = { approved: true, capAssets, capBps };
  await db
    .insert(route)
    .values({ sequencerId, ...caps })
    .onConflictDoUpdate(caps);
});

ponder.on('DelegationRouter:SequencerCapUpdated', async ({ event, context: { db } }) => {
  const { id: sequencerId, newCapAssets: capAssets, newCapBps: capBps } = event.args;
  await db.update(route, { sequencerId }).set({ capAssets, capBps });
});

ponder.on('DelegationRouter:SequencerRemoved', async ({ event, context: { db } }) => {
  await db.update(route, { sequencerId: event.args.id }).set({ approved: false, capAssets: 0n, capBps: 0 });
});
