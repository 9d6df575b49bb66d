import { ponder } from 'ponder:registry';
import { bucket, decision, stream } from 'ponder:schema';
import { hexToString } from 'viem';
import { cleanText } from '../lib/cleanText.ts';
import { changeAccount } from './shared/changeAccount.ts';
import { changeProtocol } from './shared/changeProtocol.ts';
import { recordActivity } from './shared/recordActivity.ts';

/* BUCKETS */

ponder.on('EcosystemFund:BucketCreated', async ({ event, context: { db } }) => {
  const { bucketId: id, name, windowCap } = event.args;
  const named = { name: cleanText(hexToString(name, { size: 32 })), windowCap };
  await db
    .insert(bucket)
    .values({ id, ...named, balance: 0n, committed: 0n, paid: 0n, funded: 0n })
    .onConflictDoUpdate(named);
});

ponder.on('EcosystemFund:Funded', async ({ event, context: { db } }) => {
  const { bucketId: id, assets, balance } = event.args;
  await db.update(bucket, { id }).set((row) => ({ balance, funded: row.funded + assets }));
});

/* STREAM */

ponder.on('EcosystemFund:StreamCreated', async ({ event, context: { db } }) => {
  const {
    streamId,
    bucketId,
    recipient,
    assets,
    start,
    cliff,
    end,
    bucketBalance,
    decision: why,
  } = event.args;
  const { timestamp } = event.block;
  await db.insert(stream).values({
    id: streamId,
    bucketId,
    recipient,
    status: 'active',
    assets,
    claimed: 0n,
    start: BigInt(start),
    cliff: BigInt(cliff),
    end: BigInt(end),
    createdAt: timestamp,
  });
  await db.insert(decision).values({
    id: event.id,
    kind: 'stream',
    bucketId,
    streamId,
    recipient,
    assets,
    context: cleanText(why.context),
    impact: cleanText(why.impact),
    alternatives: cleanText(why.alternatives),
    timestamp,
    tx: event.transaction.hash,
  });
  await db
    .update(bucket, { id: bucketId })
    .set((row) => ({ balance: bucketBalance, committed: row.committed + assets }));
  await changeAccount(db, recipient, timestamp);
  await changeProtocol(db, timestamp, () => ({}), { granted: assets });
});

ponder.on('EcosystemFund:StreamClaimed', async ({ event, context: { db } }) => {
  const { streamId: id, recipient, receiver, assets, claimed } = event.args;
  const { timestamp } = event.block;
  const { bucketId } = await db.update(stream, { id }).set((row) => ({
    claimed,
    status: row.status === 'active' && claimed === row.assets ? 'completed' : row.status,
  }));
  await db
    .update(bucket, { id: bucketId })
    .set((row) => ({ committed: row.committed - assets, paid: row.paid + assets }));
  await changeAccount(db, recipient, timestamp);
  await recordActivity(db, event, recipient, 'stream-claimed', {
    assets,
    streamId: id,
    counterparty: receiver === recipient ? null : receiver,
  });
});

ponder.on('EcosystemFund:StreamCancelled', async ({ event, context: { db } }) => {
  const { streamId: id, vested, returned, bucketBalance } = event.args;
  const { bucketId } = await db
    .update(stream, { id })
    .set({ status: 'cancelled', assets: vested, end: event.block.timestamp });
  await db
    .update(bucket, { id: bucketId })
    .set((row) => ({ balance: bucketBalance, committed: row.committed - returned }));
});

/* RESERVE TOP-UP */

ponder.on('EcosystemFund:ReserveToppedUp', async ({ event, context: { db } }) => {
  const { bucketId, reserve, assets, bucketBalance, decision: why } = event.args;
  const { timestamp } = event.block;
  await db.insert(decision).values({
    id: event.id,
    kind: 'reserve-top-up',
    bucketId,
    recipient: reserve,
    assets,
    context: cleanText(why.context),
    impact: cleanText(why.impact),
    alternatives: cleanText(why.alternatives),
    timestamp,
    tx: event.transaction.hash,
  });
  await db
    .update(bucket, { id: bucketId })
    .set((row) => ({ balance: bucketBalance, paid: row.paid + assets }));
  await changeProtocol(db, timestamp, () => ({}), { granted: assets });
});

/* CAPS */

ponder.on('EcosystemFund:BucketCapUpdated', async ({ event, context: { db } }) => {
  const { bucketId: id, newCap: windowCap } = event.args;
  await db.update(bucket, { id }).set({ windowCap });
});

ponder.on('EcosystemFund:GlobalCapUpdated', async ({ event, context: { db } }) => {
  await changeProtocol(db, event.block.timestamp, () => ({ fundGlobalCap: event.args.newCap }));
});

ponder.on('EcosystemFund:GrantCapUpdated', async ({ event, context: { db } }) => {
  await changeProtocol(db, event.block.timestamp, () => ({ fundGrantCap: event.args.newCap }));
});

ponder.on('EcosystemFund:SmallGrantCapUpdated', async ({ event, context: { db } }) => {
  await changeProtocol(db, event.block.timestamp, () => ({ fundSmallGrantCap: event.args.newCap }));
});

ponder.on('EcosystemFund:SmallWindowCapUpdated', async ({ event, context: { db } }) => {
  await changeProtocol(db, event.block.timestamp, () => ({ fundSmallWindowCap: event.args.newCap }));
});

/* BOOTSTRAP */

ponder.on('EcosystemFund:FundAwakened', async ({ event, context: { db } }) => {
  const { since, opensAt } = event.args;
  await changeProtocol(db, event.block.timestamp, () => ({
    fundAwakeSince: BigInt(since),
    fundOpensAt: BigInt(opensAt),
  }));
});

ponder.on('EcosystemFund:FundLulled', async ({ event, context: { db } }) => {
  await changeProtocol(db, event.block.timestamp, () => ({ fundAwakeSince: null, fundOpensAt: null }));
});
