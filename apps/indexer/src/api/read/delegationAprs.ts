import { db } from 'ponder:api';
import { type sequencer, sequencerDay } from 'ponder:schema';
import type { IndexerBody } from '@metis-blitz/sdk/indexer';
import { delegationApr } from '@metis-blitz/sdk/math';
import { and, desc, lte, sql } from 'ponder';
import { assetsOf } from '../../../lib/assetsOf.ts';
import type { Block } from '../serve/block.ts';
import { list, type Sql } from '../serve/reading.ts';
import { now } from './now.ts';

type Apr = NonNullable<IndexerBody<'sequencer'>['data']['apr']>;
type Sequencer = typeof sequencer.$inferSelect;

type Day = typeof sequencerDay.$inferSelect;

const WINDOW_DAYS = 30;

interface Sums {
  at: bigint;
  /** wei of METIS that reached delegators */
  rewards: bigint;
  assetSeconds: bigint;
}
interface Span {
  from: Sums;
  to: Sums;
}

/**
 * The sums of sequencers as they stood thirty days ago.
 * @param which of them; all unless told
 */
export function readSumsBefore(which?: Sql) {
  const windowBegan = sql`(floor(${now()} / 86400) - ${WINDOW_DAYS}) * 86400`;
  return list(sequencerDay, (row) =>
    db
      .selectDistinctOn([sequencerDay.sequencerId], row)
      .from(sequencerDay)
      .where(and(which, lte(sequencerDay.day, windowBegan)))
      .orderBy(sequencerDay.sequencerId, desc(sequencerDay.day)),
  );
}

/** What delegators of each sequencer really earned in the last thirty days, or since there is anything to count. */
export function delegationAprs(
  rows: readonly Sequencer[],
  sumsBefore: readonly Day[],
  block: Block,
): { byId: Map<bigint, Apr | null>; all: Apr | null } {
  const starts = new Map(sumsBefore.map((day) => [day.sequencerId, sumsOf(day)]));
  const spans = rows.map((row) => spanOf(row, starts.get(row.id), block.timestamp));
  return {
    byId: new Map(rows.map((row, i) => [row.id, spans[i] ? apr(spans[i]) : null])),
    all: isSome(spans) ? apr(together(spans)) : null,
  };
}

function sumsOf({ at, rewards, operatorRewards, assetSeconds }: Day): Sums {
  return { at, rewards: rewards - operatorRewards, assetSeconds };
}

function spanOf(row: Sequencer, start: Sums | undefined, now: bigint): Span {
  const active = assetsOf(row.activeShares, row.indexRay);
  return {
    from: start ?? { at: row.registeredAt, rewards: 0n, assetSeconds: 0n },
    to: {
      at: now,
      rewards: row.rewards - row.operatorRewards,
      assetSeconds: row.assetSeconds + active * (now - row.assetSecondsAt),
    },
  };
}

/** All sequencers as one, over the longest of their spans; all of them end now. */
function together(spans: readonly [Span, ...Span[]]): Span {
  const [longest] = spans.toSorted((a, b) => Number(a.from.at - b.from.at));
  const sum = (part: (span: Span) => bigint) => spans.reduce((total, span) => total + part(span), 0n);
  return {
    from: { at: (longest ?? spans[0]).from.at, rewards: 0n, assetSeconds: 0n },
    to: {
      at: spans[0].to.at,
      rewards: sum((span) => span.to.rewards - span.from.rewards),
      assetSeconds: sum((span) => span.to.assetSeconds - span.from.assetSeconds),
    },
  };
}

function apr({ from, to }: Span): Apr | null {
  const elapsed = to.at - from.at;
  if (elapsed <= 0n) return null;
  const rewards = to.rewards - from.rewards;
  const averageAssets = (to.assetSeconds - from.assetSeconds) / elapsed;
  const rate = delegationApr({ rewards, averageAssets, elapsed: Number(elapsed) });
  if (rate === undefined) return null;
  return {
    from: Number(from.at),
    to: Number(to.at),
    rewards: rewards.toString(),
    averageAssets: averageAssets.toString(),
    aprBps: Number(rate),
  };
}

function isSome<T>(list: readonly T[]): list is readonly [T, ...T[]] {
  return list.length > 0;
}
