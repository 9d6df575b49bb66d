import { ponder } from 'ponder:registry';
import { decision, milestone, milestoneGrant, objection } from 'ponder:schema';
import { cleanText } from '../lib/cleanText.ts';
import { changeAccount } from './shared/changeAccount.ts';
import { changeProtocol } from './shared/changeProtocol.ts';
import { commit, pay, uncommit } from './shared/fundBooks.ts';
import { recordActivity } from './shared/recordActivity.ts';
import type { Db } from './shared/types.ts';

/** `MilestoneStatus.Expired` of the contract. */
const EXPIRED = 7;

/* PROMISE */

ponder.on('EcosystemFund:MilestoneGrantCreated', async ({ event, context: { db } }) => {
  const { grantId: id, bucketId, recipient, reviewer, assets, bucketBalance, decision: why } = event.args;
  const { timestamp } = event.block;
  await db.insert(milestoneGrant).values({
    ...{ id, bucketId, recipient, reviewer, assets },
    milestones: event.args.milestones.length,
    createdAt: timestamp,
    decisionId: event.id,
  });
  await db.insert(milestone).values(
    event.args.milestones.map((terms, index) => ({
      grantId: id,
      index: BigInt(index),
      assets: terms.assets,
      deadline: BigInt(terms.deadline),
      status: 'pending' as const,
    })),
  );
  await db.insert(decision).values({
    ...{
      id: event.id,
      kind: 'milestone-grant',
      bucketId,
      milestoneGrantId: id,
      recipient,
      assets,
      timestamp,
    },
    context: cleanText(why.context),
    impact: cleanText(why.impact),
    alternatives: cleanText(why.alternatives),
    tx: event.transaction.hash,
  });
  await commit(db, bucketId, assets, bucketBalance);
  await changeAccount(db, recipient, timestamp);
  await changeProtocol(db, timestamp, () => ({}), { granted: assets });
});

ponder.on('EcosystemFund:ReviewerReplaced', async ({ event, context: { db } }) => {
  const { grantId: id, newReviewer: reviewer } = event.args;
  await db.update(milestoneGrant, { id }).set({ reviewer });
});

/* EVIDENCE AND REVIEW */

ponder.on('EcosystemFund:EvidenceSubmitted', async ({ event, context: { db } }) => {
  const { grantId, index, evidenceHash, evidence } = event.args;
  await db.update(milestone, { grantId, index }).set({
    ...{ status: 'submitted', evidenceHash },
    evidence: cleanText(evidence),
    submittedAt: event.block.timestamp,
  });
});

ponder.on('EcosystemFund:MilestoneAccepted', async ({ event, context: { db } }) => {
  const { grantId, index, objectionId } = event.args;
  await db
    .update(milestone, { grantId, index })
    .set({ status: 'accepted', objectionId, answeredAt: event.block.timestamp });
  await db.update(objection, { id: objectionId }).set({ milestoneGrantId: grantId, milestoneIndex: index });
});

ponder.on('EcosystemFund:MilestoneRejected', async ({ event, context: { db } }) => {
  const { grantId, index, reason, bucketBalance } = event.args;
  const { timestamp } = event.block;
  await db.update(milestone, { grantId, index }).set({
    ...{ status: 'rejected', answeredAt: timestamp, returnedAt: timestamp },
    reason: cleanText(reason),
  });
  await uncommit(db, await bucketOf(db, grantId), bucketBalance);
});

/* PAY AND RETURN */

ponder.on('EcosystemFund:MilestoneClaimed', async ({ event, context: { db } }) => {
  const { grantId, index, recipient, receiver, assets } = event.args;
  const { timestamp } = event.block;
  await db.update(milestone, { grantId, index }).set({ status: 'paid', paidAt: timestamp });
  await pay(db, await bucketOf(db, grantId), assets);
  await changeAccount(db, recipient, timestamp);
  await recordActivity(db, event, recipient, 'milestone-claimed', {
    assets,
    milestoneGrantId: grantId,
    milestoneIndex: index,
    counterparty: receiver === recipient ? null : receiver,
  });
});

ponder.on('EcosystemFund:MilestoneReturned', async ({ event, context: { db } }) => {
  const { grantId, index, status, bucketBalance } = event.args;
  await db
    .update(milestone, { grantId, index })
    .set({ status: status === EXPIRED ? 'expired' : 'rejected', returnedAt: event.block.timestamp });
  await uncommit(db, await bucketOf(db, grantId), bucketBalance);
});

ponder.on('EcosystemFund:MilestoneGrantCancelled', async ({ event, context: { db } }) => {
  const { grantId, bucketBalance } = event.args;
  const grant = await db.find(milestoneGrant, { id: grantId });
  if (!grant) throw new Error(`There is no milestone grant ${grantId}`);
  for (let index = 0n; index < grant.milestones; index += 1n) {
    await db.update(milestone, { grantId, index }).set(({ status }) =>
      // What the reviewer accepted is out of every vote's reach.
      status === 'pending' || status === 'submitted'
        ? { status: 'cancelled', returnedAt: event.block.timestamp }
        : {},
    );
  }
  await uncommit(db, grant.bucketId, bucketBalance);
});

async function bucketOf(db: Db, grantId: bigint): Promise<bigint> {
  const grant = await db.find(milestoneGrant, { id: grantId });
  if (!grant) throw new Error(`There is no milestone grant ${grantId}`);
  return grant.bucketId;
}
