import { ponder } from 'ponder:registry';
import { unbonding } from 'ponder:schema';
import { assetsOf } from '../lib/assetsOf.ts';
import { changeAccount } from './shared/changeAccount.ts';
import { changeDelegation } from './shared/changeDelegation.ts';
import { changeProtocol } from './shared/changeProtocol.ts';
import { changeSequencer } from './shared/changeSequencer.ts';
import { recordActivity } from './shared/recordActivity.ts';

ponder.on('SequencerPool:Delegated', async ({ event, context: { db } }) => {
  const { id, account, assets, shares, accountShares, activeShares } = event.args;
  const { timestamp } = event.block;
  const joined = await changeDelegation(db, event, id, account, (row) => ({
    shares: accountShares,
    principal: row.principal + assets,
  }));
  await changeSequencer(db, id, timestamp, (row) => ({ activeShares, delegators: row.delegators + joined }), {
    delegated: assets,
  });
  await changeAccount(db, account, timestamp, (row) => ({ delegated: row.delegated + assets }));
  await recordActivity(db, event, account, 'delegated', { assets, shares, sequencerId: id });
});

ponder.on('SequencerPool:Undelegated', async ({ event, context: { db } }) => {
  const { id, account, requestId, assets, shares, unlockAt, requestShares, accountShares, activeShares } =
    event.args;
  const { timestamp } = event.block;
  const left = await changeDelegation(db, event, id, account, (row) => ({
    shares: accountShares,
    principal: row.principal - assets,
  }));
  await changeSequencer(db, id, timestamp, (row) => ({ activeShares, delegators: row.delegators + left }), {
    undelegated: assets,
  });
  await db
    .insert(unbonding)
    .values({
      requestId,
      sequencerId: id,
      owner: account,
      shares: requestShares,
      unlockAt: BigInt(unlockAt),
      requestedAt: timestamp,
    })
    .onConflictDoUpdate({ shares: requestShares, withdrawnAt: null, withdrawnAssets: null });
  await changeAccount(db, account, timestamp);
  await recordActivity(db, event, account, 'undelegated', { assets, shares, sequencerId: id, requestId });
});

ponder.on('SequencerPool:UnbondingCancelled', async ({ event, context: { db } }) => {
  const { id, account, requestId, shares, requestShares, accountShares, activeShares } = event.args;
  const { timestamp } = event.block;
  await db.update(unbonding, { requestId }).set({ shares: requestShares });

  let assets = 0n;
  await changeSequencer(db, id, timestamp, (row) => {
    assets = assetsOf(shares, row.indexRay);
    return { activeShares };
  });
  const joined = await changeDelegation(db, event, id, account, (row) => ({
    shares: accountShares,
    principal: row.principal + assets,
  }));
  if (joined !== 0) {
    await changeSequencer(db, id, timestamp, (row) => ({ delegators: row.delegators + joined }));
  }
  await changeAccount(db, account, timestamp);
  await recordActivity(db, event, account, 'unbonding-cancelled', {
    assets,
    shares,
    sequencerId: id,
    requestId,
  });
});

ponder.on('SequencerPool:Redelegated', async ({ event, context: { db } }) => {
  const { fromId, toId, account, assets, sharesIn, ...after } = event.args;
  const { timestamp } = event.block;
  const left = await changeDelegation(db, event, fromId, account, (row) => ({
    shares: after.fromAccountShares,
    principal: row.principal - assets,
  }));
  const joined = await changeDelegation(db, event, toId, account, (row) => ({
    shares: after.toAccountShares,
    principal: row.principal + assets,
    redelegatedAt: timestamp,
  }));
  await changeSequencer(db, fromId, timestamp, (row) => ({
    activeShares: after.fromActiveShares,
    delegators: row.delegators + left,
  }));
  await changeSequencer(db, toId, timestamp, (row) => ({
    activeShares: after.toActiveShares,
    delegators: row.delegators + joined,
  }));
  await changeAccount(db, account, timestamp);
  await recordActivity(db, event, account, 'redelegated', { assets, shares: sharesIn, sequencerId: toId });
});

ponder.on('SequencerPool:Withdrawn', async ({ event, context: { db } }) => {
  const { requestId, owner, receiver, assets } = event.args;
  const { timestamp } = event.block;
  await db.update(unbonding, { requestId }).set({ withdrawnAt: timestamp, withdrawnAssets: assets });
  const request = await db.find(unbonding, { requestId });
  await changeAccount(db, owner, timestamp, (row) => ({ withdrawn: row.withdrawn + assets }));
  await recordActivity(db, event, owner, 'withdrawn', {
    assets,
    shares: request?.shares ?? null,
    sequencerId: request?.sequencerId ?? null,
    requestId,
    counterparty: owner === receiver ? null : receiver,
  });
});

ponder.on('SequencerPool:RewardsClaimed', async ({ event, context: { db } }) => {
  const { id, account, receiver, assets } = event.args;
  const { timestamp } = event.block;
  await changeDelegation(db, event, id, account, (row) => ({
    rewardsClaimed: row.rewardsClaimed + assets,
  }));
  await changeAccount(db, account, timestamp, (row) => ({ rewardsClaimed: row.rewardsClaimed + assets }));
  await changeProtocol(db, timestamp, (row) => ({ claimedRewards: row.claimedRewards + assets }));
  await recordActivity(db, event, account, 'rewards-claimed', {
    assets,
    sequencerId: id,
    counterparty: account === receiver ? null : receiver,
  });
});
