import { decision, milestone, milestoneGrant, objection } from 'ponder:schema';
import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { and, asc, desc, eq, inArray, lt } from 'ponder';
import { milestoneStatus } from '../../../lib/grantStatus.ts';
import { pageOf } from '../../../lib/pageOf.ts';
import { address, small, smallOrNull, stored, uint } from '../../../lib/wire.ts';
import { immutables } from '../read/immutables.ts';
import { objectionBody } from '../read/objectionBody.ts';
import { proposalsOf } from '../read/proposalsOf.ts';
import { readNumberCursor, writeCursor } from '../serve/cursor.ts';
import { endpoint } from '../serve/endpoint.ts';
import type { Snapshot } from '../serve/snapshot.ts';

type Item = typeof milestone.$inferSelect;
type Objection = typeof objection.$inferSelect;

export const milestoneGrants = endpoint(indexerRoutes.milestoneGrants, async ({ tx, block, query }) => {
  const { cursor, limit, recipient, reviewer, bucket } = query;
  const { reviewPeriod } = await immutables();
  const rows = await tx
    .select({ grant: milestoneGrant, why: decision })
    .from(milestoneGrant)
    .innerJoin(decision, eq(decision.id, milestoneGrant.decisionId))
    .where(
      and(
        recipient === undefined ? undefined : eq(milestoneGrant.recipient, stored(recipient)),
        reviewer === undefined ? undefined : eq(milestoneGrant.reviewer, stored(reviewer)),
        bucket === undefined ? undefined : eq(milestoneGrant.bucketId, bucket),
        cursor === undefined ? undefined : lt(milestoneGrant.id, readNumberCursor(cursor)),
      ),
    )
    .orderBy(desc(milestoneGrant.id))
    .limit(limit + 1);
  const snapshot = { tx, block };
  const why = rows.map((row) => row.why);
  const proposals = await proposalsOf(snapshot, why);
  const items = await milestonesOf(
    snapshot,
    rows.map(({ grant }) => grant.id),
  );

  return pageOf(rows, limit, {
    item: ({ grant, why: { id, context, impact, alternatives, tx: transactionHash } }) => {
      const own = items.filter((row) => row.milestone.grantId === grant.id);
      return {
        id: uint(grant.id),
        bucketId: uint(grant.bucketId),
        recipient: address(grant.recipient),
        reviewer: address(grant.reviewer),
        assets: uint(grant.assets),
        paid: uint(
          own.reduce((sum, row) => sum + (row.milestone.paidAt === null ? 0n : row.milestone.assets), 0n),
        ),
        createdAt: small(grant.createdAt),
        milestones: own.map((row) => milestoneBody(row, { reviewPeriod, now: block.timestamp })),
        proposal: proposals.get(id) ?? null,
        decision: { context, impact, alternatives },
        transactionHash,
      };
    },
    cursorOf: ({ grant }) => writeCursor(grant.id),
  });
});

function milestonesOf({ tx }: Snapshot, grantIds: readonly bigint[]) {
  return tx
    .select({ milestone, objection })
    .from(milestone)
    .leftJoin(objection, eq(objection.id, milestone.objectionId))
    .where(inArray(milestone.grantId, [...grantIds]))
    .orderBy(asc(milestone.grantId), asc(milestone.index));
}

function milestoneBody(
  { milestone: row, objection: against }: { milestone: Item; objection: Objection | null },
  time: { reviewPeriod: bigint; now: bigint },
) {
  return {
    index: uint(row.index),
    assets: uint(row.assets),
    deadline: small(row.deadline),
    status: milestoneStatus(row, against, time),
    evidenceHash: row.evidenceHash,
    evidence: row.evidence,
    submittedAt: smallOrNull(row.submittedAt),
    answeredAt: smallOrNull(row.answeredAt),
    reason: row.reason,
    paidAt: smallOrNull(row.paidAt),
    returnedAt: smallOrNull(row.returnedAt),
    objection: against && objectionBody(against),
  };
}
