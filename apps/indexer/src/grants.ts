import { ponder } from 'ponder:registry';
import { bucket, decision, milestoneGrant, smallGrant } from 'ponder:schema';
import { cleanText } from '../lib/cleanText.ts';
import { changeAccount } from './shared/changeAccount.ts';
import { changeProtocol } from './shared/changeProtocol.ts';
import type { Db } from './shared/types.ts';

/* MILESTONE GRANTS */

ponder.on('EcosystemFund:MilestoneGrantCreated', async ({ event, context: { db } }) => {
  const { grantId, bucketId, recipient, assets, bucketBalance, decision: why } = event.args;
  const { timestamp } = event.block;
  await db.insert(milestoneGrant).values({ id: grantId, bucketId });
  await db.insert(decision).values({
    ...{ id: event.id, kind: 'milestone-grant', bucketId, recipient, assets, timestamp },
    context: cleanText(why.context),
    impact: cleanText(why.impact),
    alternatives: cleanText(why.alternatives),
    tx: event.transaction.hash,
  });
  await commit(db, bucketId, assets, bucketBalance);
  await changeAccount(db, recipient, timestamp);
  await changeProtocol(db, timestamp, () => ({}), { granted: assets });
});

ponder.on('EcosystemFund:MilestoneClaimed', async ({ event, context: { db } }) => {
  const grant = await db.find(milestoneGrant, { id: event.args.grantId });
  if (grant) await pay(db, grant.bucketId, event.args.assets);
});

ponder.on('EcosystemFund:MilestoneRejected', async ({ event, context: { db } }) => {
  const grant = await db.find(milestoneGrant, { id: event.args.grantId });
  if (grant) await uncommit(db, grant.bucketId, event.args.bucketBalance);
});

ponder.on('EcosystemFund:MilestoneReturned', async ({ event, context: { db } }) => {
  const grant = await db.find(milestoneGrant, { id: event.args.grantId });
  if (grant) await uncommit(db, grant.bucketId, event.args.bucketBalance);
});

ponder.on('EcosystemFund:MilestoneGrantCancelled', async ({ event, context: { db } }) => {
  const grant = await db.find(milestoneGrant, { id: event.args.grantId });
  if (grant) await uncommit(db, grant.bucketId, event.args.bucketBalance);
});

/* SMALL GRANTS */

ponder.on('EcosystemFund:SmallGrantProposed', async ({ event, context: { db } }) => {
  const { smallGrantId: id, bucketId, recipient, decision: why } = event.args;
  await db.insert(smallGrant).values({
    ...{ id, bucketId, recipient },
    context: cleanText(why.context),
    impact: cleanText(why.impact),
    alternatives: cleanText(why.alternatives),
  });
});

ponder.on('EcosystemFund:SmallGrantEnacted', async ({ event, context: { db } }) => {
  const { smallGrantId: id, assets, bucketBalance } = event.args;
  const { timestamp } = event.block;
  const grant = await db.find(smallGrant, { id });
  if (!grant) return;
  const { bucketId, recipient, context, impact, alternatives } = grant;
  await db.insert(decision).values({
    ...{ id: event.id, kind: 'small-grant', bucketId, recipient, assets, timestamp },
    ...{ context, impact, alternatives, tx: event.transaction.hash },
  });
  await commit(db, bucketId, assets, bucketBalance);
  await changeAccount(db, recipient, timestamp);
  await changeProtocol(db, timestamp, () => ({}), { granted: assets });
});

ponder.on('EcosystemFund:SmallGrantClaimed', async ({ event, context: { db } }) => {
  const grant = await db.find(smallGrant, { id: event.args.smallGrantId });
  if (grant) await pay(db, grant.bucketId, event.args.assets);
});

/* BOOKS: amounts in wei of METIS */

async function commit(db: Db, id: bigint, assets: bigint, balance: bigint): Promise<void> {
  await db.update(bucket, { id }).set((row) => ({ balance, committed: row.committed + assets }));
}

/** What the balance gained is what nobody is promised any more. */
async function uncommit(db: Db, id: bigint, balance: bigint): Promise<void> {
  await db
    .update(bucket, { id })
    .set((row) => ({ balance, committed: row.committed - (balance - row.balance) }));
}

async function pay(db: Db, id: bigint, assets: bigint): Promise<void> {
  await db
    .update(bucket, { id })
    .set((row) => ({ committed: row.committed - assets, paid: row.paid + assets }));
}
