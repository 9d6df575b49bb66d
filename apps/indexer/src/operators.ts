import { ponder } from 'ponder:registry';
import { commissionChange, sequencer, signer, statusChange } from 'ponder:schema';
import { RAY } from '../lib/assetsOf.ts';
import { cleanText } from '../lib/cleanText.ts';
import { statusName } from '../lib/statusName.ts';
import { changeAccount } from './shared/changeAccount.ts';
import { changeProtocol } from './shared/changeProtocol.ts';
import { changeSequencer } from './shared/changeSequencer.ts';
import { recordActivity } from './shared/recordActivity.ts';

/* REGISTER */

ponder.on('SequencerPool:SequencerRegistered', async ({ event, context: { db } }) => {
  const { id, operator, signer: key, rewardRecipient, bond, commissionBps, metadata } = event.args;
  const { timestamp } = event.block;
  await db.insert(sequencer).values({
    id,
    operator,
    signer: key,
    rewardRecipient,
    metadata: cleanText(metadata),
    status: 'active',
    registeredAt: timestamp,
    commissionBps,
    bond,
    bondLeaving: 0n,
    activeShares: 0n,
    indexRay: RAY,
    rewardPerShareRay: 0n,
    delegators: 0,
    paidBlocks: 0n,
    rewards: 0n,
    operatorRewards: 0n,
    operatorRewardsClaimed: 0n,
    slashes: 0,
    assetSeconds: 0n,
    assetSecondsAt: timestamp,
  });
  await db.insert(signer).values({ address: key, sequencerId: id, since: timestamp });
  await db
    .insert(statusChange)
    .values({ id: event.id, sequencerId: id, status: 'active', from: timestamp, tx: event.transaction.hash });
  await db
    .insert(commissionChange)
    .values({ id: event.id, sequencerId: id, bps: commissionBps, announcedAt: null, effectiveAt: timestamp });
  await changeAccount(db, operator, timestamp);
  await changeProtocol(db, timestamp, (row) => ({
    sequencers: row.sequencers + 1,
    bondedAssets: row.bondedAssets + bond,
  }));
  await recordActivity(db, event, operator, 'bonded', { assets: bond, sequencerId: id });
});

/* BOND */

ponder.on('SequencerPool:BondIncreased', async ({ event, context: { db } }) => {
  const { id, from, assets, bond } = event.args;
  const { timestamp } = event.block;
  await changeSequencer(db, id, timestamp, () => ({ bond }));
  await changeAccount(db, from, timestamp);
  await recordActivity(db, event, from, 'bonded', { assets, sequencerId: id });
});

ponder.on('SequencerPool:BondWithdrawalRequested', async ({ event, context: { db } }) => {
  const { id, unlockAt, bond } = event.args;
  await changeSequencer(db, id, event.block.timestamp, (row) => ({
    bond,
    bondLeaving: row.bondLeaving + row.bond - bond,
    bondUnlockAt: BigInt(unlockAt),
  }));
});

ponder.on('SequencerPool:BondWithdrawn', async ({ event, context: { db } }) => {
  const { id, receiver, assets } = event.args;
  const { timestamp } = event.block;
  const { before } = await changeSequencer(db, id, timestamp, (row) => ({
    bondLeaving: 0n,
    bondUnlockAt: null,
    // What is more than was on its way out is the rest of the bond: the sequencer is done.
    bond: row.bond + row.bondLeaving - assets,
  }));
  const counterparty = receiver === before.operator ? null : receiver;
  await recordActivity(db, event, before.operator, 'bond-withdrawn', {
    assets,
    sequencerId: id,
    counterparty,
  });
});

/* STATUS */

ponder.on('SequencerPool:SequencerStatusChanged', async ({ event, context: { db } }) => {
  const { id, to } = event.args;
  const { timestamp } = event.block;
  const status = statusName(to);
  // The first is told by SequencerRegistered.
  const { before } = await changeSequencer(db, id, timestamp, () => ({ status }));
  if (before.status === status) return;
  await db
    .insert(statusChange)
    .values({ id: event.id, sequencerId: id, status, from: timestamp, tx: event.transaction.hash });
});

/* KEYS AND NAMES */

ponder.on('SequencerPool:SignerRotated', async ({ event, context: { db } }) => {
  const { id, oldSigner, newSigner } = event.args;
  const { timestamp } = event.block;
  await db.update(signer, { address: oldSigner }).set({ retiredAt: timestamp });
  await db.insert(signer).values({ address: newSigner, sequencerId: id, since: timestamp });
  await changeSequencer(db, id, timestamp, () => ({ signer: newSigner }));
});

ponder.on('SequencerPool:RewardRecipientUpdated', async ({ event, context: { db } }) => {
  const { id, newRecipient: rewardRecipient } = event.args;
  await changeSequencer(db, id, event.block.timestamp, () => ({ rewardRecipient }));
});

ponder.on('SequencerPool:MetadataUpdated', async ({ event, context: { db } }) => {
  const metadata = cleanText(event.args.metadata);
  await changeSequencer(db, event.args.id, event.block.timestamp, () => ({ metadata }));
});

ponder.on('SequencerPool:OperatorTransferStarted', async ({ event, context: { db } }) => {
  const { id, to: pendingOperator } = event.args;
  await changeSequencer(db, id, event.block.timestamp, () => ({ pendingOperator }));
});

ponder.on('SequencerPool:OperatorTransferred', async ({ event, context: { db } }) => {
  const { id, to: operator } = event.args;
  await changeSequencer(db, id, event.block.timestamp, () => ({ operator, pendingOperator: null }));
  await changeAccount(db, operator, event.block.timestamp);
});

/* COMMISSION */

ponder.on('SequencerPool:CommissionAnnounced', async ({ event, context: { db } }) => {
  const { id, newBps, effectiveAt } = event.args;
  const { timestamp } = event.block;
  await changeSequencer(db, id, timestamp, () => ({
    pendingCommissionBps: newBps,
    commissionEffectiveAt: BigInt(effectiveAt),
  }));
  await db.insert(commissionChange).values({
    id: event.id,
    sequencerId: id,
    bps: newBps,
    announcedAt: timestamp,
    effectiveAt: BigInt(effectiveAt),
  });
});

ponder.on('SequencerPool:CommissionUpdated', async ({ event, context: { db } }) => {
  const { id, newBps } = event.args;
  const { timestamp } = event.block;
  const { before } = await changeSequencer(db, id, timestamp, () => ({
    commissionBps: newBps,
    pendingCommissionBps: null,
    commissionEffectiveAt: null,
  }));
  // A rise that takes effect was told when it was announced.
  if (before.pendingCommissionBps === newBps) return;
  await db
    .insert(commissionChange)
    .values({ id: event.id, sequencerId: id, bps: newBps, announcedAt: null, effectiveAt: timestamp });
});

ponder.on('SequencerPool:OperatorRewardsClaimed', async ({ event, context: { db } }) => {
  const { id, receiver, assets } = event.args;
  const { timestamp } = event.block;
  await changeSequencer(db, id, timestamp, (row) => ({
    operatorRewardsClaimed: row.operatorRewardsClaimed + assets,
  }));
  await changeAccount(db, receiver, timestamp);
  await recordActivity(db, event, receiver, 'operator-rewards-claimed', { assets, sequencerId: id });
});
