import { db } from 'ponder:api';
import { bucket, decision, smallGrant, stream } from 'ponder:schema';
import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { and, asc, eq, gt, sql } from 'ponder';
import { small, uint } from '../../../lib/wire.ts';
import { immutables } from '../read/immutables.ts';
import { now } from '../read/now.ts';
import { protocolRow, readProtocol } from '../read/protocolRow.ts';
import { endpoint } from '../serve/endpoint.ts';
import { first, list } from '../serve/reading.ts';

/** In wei of METIS; null of nothing. */
const PROMISED = { assets: sql<string | null>`sum(${decision.assets})` };
const PROMISED_BY_BUCKET = { bucketId: decision.bucketId, assets: sql<string>`sum(${decision.assets})` };
const DEPOSITS = { assets: sql<string | null>`sum(${smallGrant.deposit})` };
const STREAMS = { status: stream.status, count: sql<string>`count(*)` };

export const fund = endpoint(indexerRoutes.fund, async ({ read }) => {
  const { globalWindow, bucketWindow } = await immutables();
  const { buckets, inBuckets, inAll, inSmall, deposits, streams, totals, block } = await read({
    totals: readProtocol(),
    buckets: list(bucket, (row) => db.select(row).from(bucket).orderBy(asc(bucket.id))),
    inBuckets: list(PROMISED_BY_BUCKET, (row) =>
      db.select(row).from(decision).where(promisedIn(bucketWindow)).groupBy(decision.bucketId),
    ),
    inAll: first(PROMISED, (row) => db.select(row).from(decision).where(promisedIn(globalWindow))),
    inSmall: first(PROMISED, (row) =>
      db
        .select(row)
        .from(decision)
        .where(and(eq(decision.kind, 'small-grant'), promisedIn(globalWindow))),
    ),
    deposits: first(DEPOSITS, (row) => db.select(row).from(smallGrant)),
    streams: list(STREAMS, (row) => db.select(row).from(stream).groupBy(stream.status)),
  });
  const { fundGlobalCap, fundGrantCap, ...settings } = protocolRow(totals, block);
  const used = new Map(inBuckets.map(({ bucketId, assets }) => [bucketId, BigInt(assets)]));
  const sum = (part: (row: typeof bucket.$inferSelect) => bigint) => {
    return uint(buckets.reduce((total, row) => total + part(row), 0n));
  };
  const count = (status: string) => Number(streams.find((row) => row.status === status)?.count ?? 0);

  return {
    buckets: buckets.map((row) => ({
      id: uint(row.id),
      name: row.name,
      balance: uint(row.balance),
      committed: uint(row.committed),
      paid: uint(row.paid),
      funded: uint(row.funded),
      windowCap: uint(row.windowCap),
      windowUsed: uint(used.get(row.id) ?? 0n),
    })),
    global: { cap: uint(fundGlobalCap), used: uint(BigInt(inAll?.assets ?? 0)) },
    grantCap: uint(fundGrantCap),
    smallGrants: {
      cap: uint(settings.fundSmallGrantCap),
      windowCap: uint(settings.fundSmallWindowCap),
      windowUsed: uint(BigInt(inSmall?.assets ?? 0)),
      deposits: uint(BigInt(deposits?.assets ?? 0)),
    },
    awake:
      settings.fundAwakeSince === null || settings.fundOpensAt === null
        ? null
        : { since: small(settings.fundAwakeSince), opensAt: small(settings.fundOpensAt) },
    windows: { global: small(globalWindow), bucket: small(bucketWindow) },
    totals: {
      funded: sum((row) => row.funded),
      balance: sum((row) => row.balance),
      committed: sum((row) => row.committed),
      paid: sum((row) => row.paid),
    },
    streams: { active: count('active'), completed: count('completed'), cancelled: count('cancelled') },
  };
});

/** A promise made exactly at the window's old end is out of it. @param window in seconds */
function promisedIn(window: bigint) {
  return gt(decision.timestamp, sql`${now()} - ${window}::numeric`);
}
