import { db } from 'ponder:api';
import { decision, milestone, milestoneGrant, objection } from 'ponder:schema';
import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { and, asc, desc, eq, inArray, lt } from 'ponder';
import { milestoneStatus } from '../../../lib/grantStatus.ts';
import { pageOf } from '../../../lib/pageOf.ts';
import { address, small, smallOrNull, stored, uint } from '../../../lib/wire.ts';
import { immutables } from '../read/immutables.ts';
import { objectionBody } from '../read/objectionBody.ts';
import { proposalOf, proposalReference } from '../read/proposalsOf.ts';
import { readNumberCursor, writeCursor } from '../serve/cursor.ts';
import { endpoint } from '../serve/endpoint.ts';
import { list } from '../serve/reading.ts';

type Item = typeof milestone.$inferSelect;
type Objection = typeof objection.$inferSelect;

const GRANT = { grant: milestoneGrant, why: decision, proposal: proposalOf };
const MILESTONE = { milestone, objection: { maybe: objection } };

export const milestoneGrants = endpoint(indexerRoutes.milestoneGrants, async ({ read, query }) => {
  const { cursor, limit, recipient, reviewer, bucket } = query;
  const { reviewPeriod } = await immutables();
  const which = and(
    recipient === undefined ? undefined : eq(milestoneGrant.recipient, stored(recipient)),
    reviewer === undefined ? undefined : eq(milestoneGrant.reviewer, stored(reviewer)),
    bucket === undefined ? undefined : eq(milestoneGrant.bucketId, bucket),
    cursor === undefined ? undefined : lt(milestoneGrant.id, readNumberCursor(cursor)),
  );
  const ids = db
    .select({ id: milestoneGrant.id })
    .from(milestoneGrant)
    .where(which)
    .orderBy(desc(milestoneGrant.id))
    .limit(limit + 1);
  const { rows, items, block } = await read({
    rows: list(GRANT, (row) =>
      db
        .select(row)
        .from(milestoneGrant)
        .innerJoin(decision, eq(decision.id, milestoneGrant.decisionId))
        .where(which)
        .orderBy(desc(milestoneGrant.id))
        .limit(limit + 1),
    ),
    items: list(MILESTONE, (row) =>
      db
        .select(row)
        .from(milestone)
        .leftJoin(objection, eq(objection.id, milestone.objectionId))
        .where(inArray(milestone.grantId, ids))
        .orderBy(asc(milestone.grantId), asc(milestone.index)),
    ),
  });

  return pageOf(rows, limit, {
    item: ({ grant, why: { context, impact, alternatives, tx: transactionHash }, proposal }) => {
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
        proposal: proposalReference(proposal),
        decision: { context, impact, alternatives },
        transactionHash,
      };
    },
    cursorOf: ({ grant }) => writeCursor(grant.id),
  });
});

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
