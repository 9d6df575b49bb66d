import { db } from 'ponder:api';
import { delegationChange, epoch } from 'ponder:schema';
import { and, desc, eq, gt, lt, or, sql } from 'ponder';
import { dayOf } from '../../../lib/dayOf.ts';
import { readNumberCursor, readPairCursor, writeCursor } from '../serve/cursor.ts';
import { list, type RowOf } from '../serve/reading.ts';

/* What an account's delegations earned: its shares at each settlement, times what a share earned by it. */

const RAY = sql.raw('1000000000000000000000000000');
const DAY = sql.raw('86400');
/** Comes after every epoch. */
const END = sql.raw('1000000000000000000000000000000');

/* A stretch is the time between two changes of a delegation's shares. */
const SHARES = sql.raw('"stretch"."shares"');
const UNTIL = sql.raw('"stretch"."until_epoch"');
/** Rounded as a whole before and after, not as a difference: so the epochs of a stretch add up as the contract has it. */
const GAIN = sql`div(${SHARES} * ${epoch.rewardPerShareRay}, ${RAY}) - div(${SHARES} * ${epoch.rewardPerShareRayBefore}, ${RAY})`;
const DAY_OF = sql`${epoch.settledAt} - ${epoch.settledAt} % ${DAY}`;

const OF_EPOCHS = {
  sequencerId: epoch.settledFor,
  epochs: sql<string>`1`,
  lastEpochId: sql<string>`${epoch.id}`,
  assets: sql<string>`${GAIN}`,
  timestamp: sql<string>`${epoch.settledAt}`,
};
const OF_DAYS = {
  sequencerId: epoch.settledFor,
  epochs: sql<string>`count(*)`,
  lastEpochId: sql<string>`max(${epoch.id})`,
  assets: sql<string>`sum(${GAIN})`,
  timestamp: sql<string>`max(${epoch.settledAt})`,
};
export type Earning = RowOf<typeof OF_EPOCHS>;

interface Asked {
  per: 'epoch' | 'day';
  cursor: string | undefined;
  limit: number;
}

/** Newest first, one beyond the limit. */
export function readEarnings(who: `0x${string}`, { per, cursor, limit }: Asked) {
  return per === 'epoch' ? ofEpochs(who, cursor, limit) : ofDays(who, cursor, limit);
}

/** Where a page ended that has this row as its last. */
export function earningCursor({ lastEpochId, timestamp, sequencerId }: Earning, per: Asked['per']): string {
  if (per === 'epoch') return writeCursor(lastEpochId);
  return writeCursor(dayOf(BigInt(timestamp)), sequencerId ?? 0n);
}

function ofEpochs(who: `0x${string}`, cursor: string | undefined, limit: number) {
  const before = cursor === undefined ? undefined : lt(epoch.id, readNumberCursor(cursor));
  return list(OF_EPOCHS, (row) => {
    const stretch = stretchesOf(who);
    return db
      .select(row)
      .from(stretch)
      .innerJoin(epoch, and(isIn(stretch), before))
      .where(earnsSomething())
      .orderBy(desc(epoch.id))
      .limit(limit + 1);
  });
}

function ofDays(who: `0x${string}`, cursor: string | undefined, limit: number) {
  return list(OF_DAYS, (row) => {
    const stretch = stretchesOf(who);
    return db
      .select(row)
      .from(stretch)
      .innerJoin(epoch, isIn(stretch))
      .where(and(earnsSomething(), cursor === undefined ? undefined : beforeDay(cursor)))
      .groupBy(epoch.settledFor, DAY_OF)
      .orderBy(desc(DAY_OF), desc(epoch.settledFor))
      .limit(limit + 1);
  });
}

function beforeDay(cursor: string) {
  const [day, sequencerId] = readPairCursor(cursor);
  const begins = sql`(${DAY_OF})`;
  return or(lt(begins, day), and(eq(begins, day), lt(epoch.settledFor, sequencerId)));
}

function stretchesOf(who: `0x${string}`) {
  const { account, sequencerId, id, shares, afterEpoch } = delegationChange;
  const until = sql`lead(${afterEpoch}, 1, ${END}) over (partition by ${sequencerId} order by ${id})`;
  return db
    .select({ sequencerId, shares, afterEpoch, until: until.as('until_epoch') })
    .from(delegationChange)
    .where(eq(account, who))
    .as('stretch');
}

function isIn(stretch: ReturnType<typeof stretchesOf>) {
  return and(
    eq(epoch.settledFor, stretch.sequencerId),
    gt(epoch.id, stretch.afterEpoch),
    sql`${epoch.id} <= ${UNTIL}`,
  );
}

function earnsSomething() {
  return and(gt(SHARES, 0), gt(epoch.rewardPerShareRay, epoch.rewardPerShareRayBefore));
}
