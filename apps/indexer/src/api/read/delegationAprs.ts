import { type sequencer, sequencerDay } from 'ponder:schema';
import type { IndexerBody } from '@metis-blitz/sdk/indexer';
import { delegationApr } from '@metis-blitz/sdk/math';
import { and, desc, inArray, lte } from 'ponder';
import { assetsOf } from '../../../lib/assetsOf.ts';
import { dayOf } from '../../../lib/dayOf.ts';
import type { Snapshot } from '../serve/snapshot.ts';

type Apr = NonNullable<IndexerBody<'sequencer'>['data']['apr']>;
type Sequencer = typeof sequencer.$inferSelect;

const WINDOW = 30n * 86_400n;

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

/** What delegators of each sequencer really earned in the last thirty days, or since there is anything to count. */
export async function delegationAprs(
  snapshot: Snapshot,
  rows: readonly Sequencer[],
): Promise<{ byId: Map<bigint, Apr | null>; all: Apr | null }> {
  const starts = await sumsBefore(snapshot, rows);
  const spans = rows.map((row) => spanOf(row, starts.get(row.id), snapshot.block.timestamp));
  return {
    byId: new Map(rows.map((row, i) => [row.id, spans[i] ? apr(spans[i]) : null])),
    all: isSome(spans) ? apr(together(spans)) : null,
  };
}

async function sumsBefore({ tx, block }: Snapshot, rows: readonly Sequencer[]): Promise<Map<bigint, Sums>> {
  if (rows.length === 0) return new Map();
  const ids = rows.map(({ id }) => id);
  const days = await tx
    .selectDistinctOn([sequencerDay.sequencerId])
    .from(sequencerDay)
    .where(
      and(inArray(sequencerDay.sequencerId, ids), lte(sequencerDay.day, dayOf(block.timestamp) - WINDOW)),
    )
    .orderBy(sequencerDay.sequencerId, desc(sequencerDay.day));
  return new Map(
    days.map(({ sequencerId, at, rewards, operatorRewards, assetSeconds }) => [
      sequencerId,
      { at, rewards: rewards - operatorRewards, assetSeconds },
    ]),
  );
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
