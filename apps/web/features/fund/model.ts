import type { Fund, FundBucket, FundStream, MilestoneGrant, SmallGrant } from '@metis-blitz/sdk/reads';
import type { Address } from 'viem';

/** Sums over all buckets, in wei of METIS. */
export function fundTotals(buckets: readonly FundBucket[]) {
  return buckets.reduce(
    (sum, bucket) => ({
      balance: sum.balance + bucket.balance,
      committed: sum.committed + bucket.committed,
      paid: sum.paid + bucket.paid,
    }),
    { balance: 0n, committed: 0n, paid: 0n },
  );
}

/** A bucket's part of all that the fund holds, in basis points, rounded down. */
export function shareBps(bucket: FundBucket, buckets: readonly FundBucket[]): bigint {
  const whole = buckets.reduce((sum, { balance, committed }) => sum + balance + committed, 0n);
  return whole === 0n ? 0n : ((bucket.balance + bucket.committed) * 10_000n) / whole;
}

/** What one grant of a bucket can be at most now, in wei of METIS: the narrowest of all limits. */
export function largestGrant(fund: Fund, bucket: FundBucket): bigint {
  const limits = [bucket.balance, bucket.windowLeft, fund.globalWindowLeft, fund.grantCap];
  return limits.toSorted((one, two) => (one < two ? -1 : 1))[0] ?? 0n;
}

/** How much of a cap is used, 0 to 1, for a line on the screen; never for money. */
export function usedPart(cap: bigint, left: bigint): number {
  return cap === 0n ? 1 : Number(((cap - left) * 10_000n) / cap) / 10_000;
}

/** Wei of METIS that have vested, claimed or not. */
export const vestedOf = (stream: FundStream): bigint => stream.claimed + stream.claimable;

export type StreamFace = 'active' | 'waiting' | 'done' | 'cancelled' | 'completed';

/** @param now chain time in unix seconds; undefined while it is not known */
export function streamFace(stream: FundStream, now: number | undefined): StreamFace {
  if (stream.status !== 'active') return stream.status;
  if (now === undefined) return 'active';
  if (now < stream.cliff) return 'waiting';
  return now >= stream.end ? 'done' : 'active';
}

/**
 * How long a bucket lasts at least: if every window promised all that its cap allows. In seconds, rounded down.
 * @returns undefined when its cap lets nothing out
 */
export function leastRunway(
  { balance, windowCap }: Pick<FundBucket, 'balance' | 'windowCap'>,
  window: number,
): number | undefined {
  return windowCap === 0n ? undefined : Number((balance * BigInt(window)) / windowCap);
}

/** Whether nothing can happen to a milestone grant any more. */
export const isGrantOver = ({ milestones }: Pick<MilestoneGrant, 'milestones'>): boolean =>
  milestones.every(
    ({ status, objectionId }) =>
      status === 'paid' || status === 'cancelled' || (status === 'rejected' && objectionId === 0n),
  );

/** Whether nothing can happen to a stream any more. */
export const isStreamOver = ({ status, claimable }: Pick<FundStream, 'status' | 'claimable'>): boolean =>
  status !== 'active' && claimable === 0n;

/** Whether the one who looks has nothing to do with a small grant any more; its proposer may still fetch the deposit. */
export const isSmallOver = (
  { status, deposit, proposer }: Pick<SmallGrant, 'status' | 'deposit' | 'proposer'>,
  viewer: Address | undefined,
): boolean =>
  (deposit === 0n || proposer !== viewer) &&
  (status === 'paid' || status === 'rejected' || status === 'expired');
