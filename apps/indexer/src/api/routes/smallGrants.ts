import { db } from 'ponder:api';
import { objection, smallGrant } from 'ponder:schema';
import { type IndexerData, indexerRoutes } from '@metis-blitz/sdk/indexer';
import { and, desc, eq, gt, gte, lt, lte } from 'ponder';
import { smallGrantStatus } from '../../../lib/grantStatus.ts';
import { pageOf } from '../../../lib/pageOf.ts';
import { address, small, smallOrNull, stored, uint } from '../../../lib/wire.ts';
import { now } from '../read/now.ts';
import { objectionBody } from '../read/objectionBody.ts';
import { readNumberCursor, writeCursor } from '../serve/cursor.ts';
import { endpoint } from '../serve/endpoint.ts';
import { list } from '../serve/reading.ts';

type Status = IndexerData<'smallGrants'>['items'][number]['status'];

const FIELDS = { grant: smallGrant, objection };

export const smallGrants = endpoint(indexerRoutes.smallGrants, async ({ read, query }) => {
  const { cursor, limit, recipient, proposer, status, bucket } = query;
  const which = and(
    recipient === undefined ? undefined : eq(smallGrant.recipient, stored(recipient)),
    proposer === undefined ? undefined : eq(smallGrant.proposer, stored(proposer)),
    bucket === undefined ? undefined : eq(smallGrant.bucketId, bucket),
    status === undefined ? undefined : hasStatus(status),
    cursor === undefined ? undefined : lt(smallGrant.id, readNumberCursor(cursor)),
  );
  const { rows, block } = await read({
    rows: list(FIELDS, (row) =>
      db
        .select(row)
        .from(smallGrant)
        .innerJoin(objection, eq(objection.id, smallGrant.objectionId))
        .where(which)
        .orderBy(desc(smallGrant.id))
        .limit(limit + 1),
    ),
  });

  return pageOf(rows, limit, {
    item: ({ grant, objection: against }) => ({
      id: uint(grant.id),
      bucketId: uint(grant.bucketId),
      proposer: address(grant.proposer),
      recipient: address(grant.recipient),
      status: smallGrantStatus(grant, against, block.timestamp),
      assets: uint(grant.assets),
      deposit: uint(grant.deposit),
      proposedAt: small(grant.proposedAt),
      expiresAt: small(grant.expiresAt),
      depositFreeAt: small(grant.depositFreeAt),
      enactedAt: smallOrNull(grant.enactedAt),
      paidAt: smallOrNull(grant.paidAt),
      depositReturnedAt: smallOrNull(grant.depositReturnedAt),
      depositForfeitedAt: smallOrNull(grant.depositForfeitedAt),
      objection: objectionBody(against),
      decision: { context: grant.context, impact: grant.impact, alternatives: grant.alternatives },
      transactionHash: grant.proposedTx,
    }),
    cursorOf: ({ grant }) => writeCursor(grant.id),
  });
});

/** `smallGrantStatus`, asked of the tables. */
function hasStatus(status: Status) {
  if (status === 'enacted' || status === 'paid') return eq(smallGrant.status, status);
  const open = eq(smallGrant.status, 'proposed');
  if (status === 'rejected') return and(open, gte(objection.against, objection.bar));
  const standing = and(open, lt(objection.against, objection.bar));
  if (status === 'expired') return and(standing, lte(smallGrant.expiresAt, now()));
  const alive = and(standing, gt(smallGrant.expiresAt, now()));
  return and(alive, status === 'proposed' ? gt(objection.endsAt, now()) : lte(objection.endsAt, now()));
}
