import { db } from 'ponder:api';
import { ratePoint } from 'ponder:schema';
import type { IndexerBody } from '@metis-blitz/sdk/indexer';
import { liquidApr } from '@metis-blitz/sdk/math';
import { asc, desc, lte, sql } from 'ponder';
import type { Block } from '../serve/block.ts';
import { first } from '../serve/reading.ts';
import { now } from './now.ts';

type Apr = NonNullable<IndexerBody<'protocol'>['data']['apr']['liquid']>;

type Point = typeof ratePoint.$inferSelect;

/** Seconds. */
const WINDOW = 30 * 86_400;

/** The rate thirty days ago, and the first of all. */
export function readRates() {
  const windowBegan = sql`${now()} - ${WINDOW}::numeric`;
  return {
    rateBefore: first(ratePoint, (row) =>
      db
        .select(row)
        .from(ratePoint)
        .where(lte(ratePoint.timestamp, windowBegan))
        .orderBy(desc(ratePoint.timestamp), desc(ratePoint.id))
        .limit(1),
    ),
    firstRate: first(ratePoint, (row) => db.select(row).from(ratePoint).orderBy(asc(ratePoint.id)).limit(1)),
  };
}

/** How the rate really grew in the last thirty days, or since the deployment. */
export function liquidAprOf(
  { rateBefore, firstRate }: { rateBefore: Point | undefined; firstRate: Point | undefined },
  endRateRay: bigint,
  block: Block,
): Apr | null {
  const start = rateBefore ?? firstRate;
  if (!start) return null;

  const elapsed = Number(block.timestamp - start.timestamp);
  const rate = liquidApr({ startRateRay: start.rateRay, endRateRay, elapsed });
  if (rate === undefined) return null;
  return {
    from: Number(start.timestamp),
    to: Number(block.timestamp),
    startRateRay: start.rateRay.toString(),
    endRateRay: endRateRay.toString(),
    aprBps: Number(rate),
  };
}
