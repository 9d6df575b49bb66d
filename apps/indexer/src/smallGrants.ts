import { ponder } from 'ponder:registry';
import { decision, objection, objector, smallGrant } from 'ponder:schema';
import { cleanText } from '../lib/cleanText.ts';
import { changeAccount } from './shared/changeAccount.ts';
import { changeProtocol } from './shared/changeProtocol.ts';
import { commit, pay } from './shared/fundBooks.ts';
import { recordActivity } from './shared/recordActivity.ts';

/* SMALL GRANT */

ponder.on('EcosystemFund:SmallGrantProposed', async ({ event, context: { db } }) => {
  const {
    smallGrantId: id,
    bucketId,
    recipient,
    proposer,
    assets,
    deposit,
    objectionId,
    ...rest
  } = event.args;
  const { timestamp } = event.block;
  await db.insert(smallGrant).values({
    ...{ id, bucketId, recipient, proposer, assets, deposit, objectionId },
    status: 'proposed',
    proposedAt: timestamp,
    proposedTx: event.transaction.hash,
    expiresAt: BigInt(rest.expiresAt),
    depositFreeAt: BigInt(rest.depositFreeAt),
    context: cleanText(rest.decision.context),
    impact: cleanText(rest.decision.impact),
    alternatives: cleanText(rest.decision.alternatives),
  });
  await db.update(objection, { id: objectionId }).set({ smallGrantId: id });
  await changeAccount(db, proposer, timestamp);
  // What moved is the deposit: what was asked for is told when it is paid.
  await recordActivity(db, event, proposer, 'small-grant-proposed', {
    assets: deposit,
    smallGrantId: id,
    counterparty: recipient === proposer ? null : recipient,
  });
});

ponder.on('EcosystemFund:SmallGrantEnacted', async ({ event, context: { db } }) => {
  const { smallGrantId: id, assets, bucketBalance } = event.args;
  const { timestamp } = event.block;
  const grant = await db.update(smallGrant, { id }).set({ status: 'enacted', enactedAt: timestamp });
  const { bucketId, recipient, context, impact, alternatives } = grant;
  await db.insert(decision).values({
    ...{ id: event.id, kind: 'small-grant', bucketId, smallGrantId: id, recipient, assets, timestamp },
    ...{ context, impact, alternatives, tx: event.transaction.hash },
  });
  await commit(db, bucketId, assets, bucketBalance);
  await changeAccount(db, recipient, timestamp);
  await changeProtocol(db, timestamp, () => ({}), { granted: assets });
});

ponder.on('EcosystemFund:SmallGrantClaimed', async ({ event, context: { db } }) => {
  const { smallGrantId: id, recipient, receiver, assets } = event.args;
  const { timestamp } = event.block;
  const { bucketId } = await db.update(smallGrant, { id }).set({ status: 'paid', paidAt: timestamp });
  await pay(db, bucketId, assets);
  await changeAccount(db, recipient, timestamp);
  await recordActivity(db, event, recipient, 'small-grant-claimed', {
    assets,
    smallGrantId: id,
    counterparty: receiver === recipient ? null : receiver,
  });
});

/* DEPOSIT: kept apart from every bucket */

ponder.on('EcosystemFund:DepositReturned', async ({ event, context: { db } }) => {
  const { smallGrantId: id, proposer, receiver, assets } = event.args;
  const { timestamp } = event.block;
  await db.update(smallGrant, { id }).set({ deposit: 0n, depositReturnedAt: timestamp });
  await changeAccount(db, proposer, timestamp);
  await recordActivity(db, event, proposer, 'deposit-returned', {
    assets,
    smallGrantId: id,
    counterparty: receiver === proposer ? null : receiver,
  });
});

/* What the bucket gains the fund tells as `Funded`, too. */
ponder.on('EcosystemFund:DepositForfeited', async ({ event, context: { db } }) => {
  const { smallGrantId: id, assets } = event.args;
  const { proposer } = await db
    .update(smallGrant, { id })
    .set({ deposit: 0n, depositForfeitedAt: event.block.timestamp });
  await recordActivity(db, event, proposer, 'deposit-forfeited', { assets, smallGrantId: id });
});

/* OBJECTION */

ponder.on('EcosystemFund:ObjectionOpened', async ({ event, context: { db } }) => {
  const { objectionId: id, snapshot, endsAt, bar } = event.args;
  await db.insert(objection).values({
    ...{ id, bar, against: 0n, objectors: 0 },
    snapshot: BigInt(snapshot),
    endsAt: BigInt(endsAt),
    openedAt: event.block.timestamp,
  });
});

ponder.on('EcosystemFund:Objected', async ({ event, context: { db } }) => {
  const { objectionId, account, weight, against, reason } = event.args;
  const { timestamp } = event.block;
  const { milestoneGrantId, milestoneIndex, smallGrantId } = await db
    .update(objection, { id: objectionId })
    .set(({ objectors }) => ({ against, objectors: objectors + 1 }));
  await db.insert(objector).values({
    ...{ id: event.id, objectionId, account, weight, against, timestamp },
    reason: cleanText(reason),
    tx: event.transaction.hash,
  });
  await changeAccount(db, account, timestamp);
  const what = { milestoneGrantId, milestoneIndex, smallGrantId };
  await recordActivity(db, event, account, 'objected', { assets: weight, ...what });
});
