import { ratePoint } from 'ponder:schema';
import type { IndexerBody } from '@metis-blitz/sdk/indexer';
import { liquidApr } from '@metis-blitz/sdk/math';
import { asc, desc, lte } from 'ponder';
import type { Snapshot } from '../serve/snapshot.ts';

type Apr = NonNullable<IndexerBody<'protocol'>['data']['apr']['liquid']>;

const WINDOW = 30n * 86_400n;

/** How the rate really grew in the last thirty days, or since the deployment. */
export async function liquidAprOf({ tx, block }: Snapshot, endRateRay: bigint): Promise<Apr | null> {
  const [before] = await tx
    .select()
    .from(ratePoint)
    .where(lte(ratePoint.timestamp, block.timestamp - WINDOW))
    .orderBy(desc(ratePoint.id))
    .limit(1);
  const [first] = before ? [before] : await tx.select().from(ratePoint).orderBy(asc(ratePoint.id)).limit(1);
  if (!first) return null;

  const elapsed = Number(block.timestamp - first.timestamp);
  const rate = liquidApr({ startRateRay: first.rateRay, endRateRay, elapsed });
  if (rate === undefined) return null;
  return {
    from: Number(first.timestamp),
    to: Number(block.timestamp),
    startRateRay: first.rateRay.toString(),
    endRateRay: endRateRay.toString(),
    aprBps: Number(rate),
  };
}
