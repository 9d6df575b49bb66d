import { bucket, decision, smallGrant, stream } from 'ponder:schema';
import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { and, asc, eq, gt, sql } from 'ponder';
import { small, uint } from '../../../lib/wire.ts';
import { immutables } from '../read/immutables.ts';
import { protocolRow } from '../read/protocolRow.ts';
import { endpoint } from '../serve/endpoint.ts';
import type { Snapshot } from '../serve/snapshot.ts';

export const fund = endpoint(indexerRoutes.fund, async ({ tx, block }) => {
  const snapshot = { tx, block };
  const { globalWindow, bucketWindow } = await immutables();
  const { fundGlobalCap, fundGrantCap, ...settings } = await protocolRow(snapshot);
  const buckets = await tx.select().from(bucket).orderBy(asc(bucket.id));
  const inBuckets = await promisedSince(snapshot, block.timestamp - bucketWindow);
  const inAll = await promisedSince(snapshot, block.timestamp - globalWindow);
  const sum = (part: (row: typeof bucket.$inferSelect) => bigint) => {
    return uint(buckets.reduce((total, row) => total + part(row), 0n));
  };

  return {
    buckets: buckets.map((row) => ({
      id: uint(row.id),
      name: row.name,
      balance: uint(row.balance),
      committed: uint(row.committed),
      paid: uint(row.paid),
      funded: uint(row.funded),
      windowCap: uint(row.windowCap),
      windowUsed: uint(inBuckets.get(row.id) ?? 0n),
    })),
    global: { cap: uint(fundGlobalCap), used: uint([...inAll.values()].reduce((a, b) => a + b, 0n)) },
    grantCap: uint(fundGrantCap),
    smallGrants: {
      cap: uint(settings.fundSmallGrantCap),
      windowCap: uint(settings.fundSmallWindowCap),
      windowUsed: uint(await smallSince(snapshot, block.timestamp - globalWindow)),
      deposits: uint(await depositsHeld(snapshot)),
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
    streams: await streamCounts(snapshot),
  };
});

/** By bucket. A promise made exactly at the window's old end is out of it. */
async function promisedSince({ tx }: Snapshot, since: bigint): Promise<Map<bigint, bigint>> {
  const rows = await tx
    .select({ bucketId: decision.bucketId, assets: sql<string>`sum(${decision.assets})` })
    .from(decision)
    .where(gt(decision.timestamp, since))
    .groupBy(decision.bucketId);
  return new Map(rows.map(({ bucketId, assets }) => [bucketId, BigInt(assets)]));
}

/** What small grants took of the window that begins after `since`, in wei of METIS. */
async function smallSince({ tx }: Snapshot, since: bigint): Promise<bigint> {
  const [row] = await tx
    .select({ assets: sql<string | null>`sum(${decision.assets})` })
    .from(decision)
    .where(and(eq(decision.kind, 'small-grant'), gt(decision.timestamp, since)));
  return BigInt(row?.assets ?? 0);
}

async function depositsHeld({ tx }: Snapshot): Promise<bigint> {
  const [row] = await tx.select({ assets: sql<string | null>`sum(${smallGrant.deposit})` }).from(smallGrant);
  return BigInt(row?.assets ?? 0);
}

async function streamCounts({ tx }: Snapshot) {
  const rows = await tx
    .select({ status: stream.status, count: sql<string>`count(*)` })
    .from(stream)
    .groupBy(stream.status);
  const of = (status: string) => Number(rows.find((row) => row.status === status)?.count ?? 0);
  return { active: of('active'), completed: of('completed'), cancelled: of('cancelled') };
}
