import type { Fund, FundBucket, FundMilestone, FundStream } from '@metis-blitz/sdk/reads';
import { describe, expect, it } from 'vitest';
import {
  fundTotals,
  isGrantOver,
  isSmallOver,
  isStreamOver,
  largestGrant,
  leastRunway,
  shareBps,
  streamFace,
  usedPart,
  vestedOf,
} from './model.ts';

const bucket = (of: Partial<FundBucket>): FundBucket => ({
  id: 0n,
  name: 'Builders',
  balance: 0n,
  committed: 0n,
  paid: 0n,
  windowCap: 100n,
  windowLeft: 100n,
  windowCapMaximum: 200n,
  ...of,
});

const stream = (of: Partial<FundStream>): FundStream => ({
  id: 1n,
  bucketId: 0n,
  recipient: '0x70997970C51812dc3A010C7d01b50e0d17dc79C8',
  status: 'active',
  start: 100,
  cliff: 150,
  end: 200,
  assets: 1_000n,
  claimed: 300n,
  claimable: 20n,
  ...of,
});

describe('buckets', () => {
  const first = bucket({ balance: 30n, committed: 10n, paid: 5n });
  const second = bucket({ balance: 60n });

  it('are summed', () => {
    expect(fundTotals([first, second])).toEqual({ balance: 90n, committed: 10n, paid: 5n });
  });

  it('share what the fund holds: what was paid is no part of it', () => {
    expect(shareBps(first, [first, second])).toBe(4_000n);
    expect(shareBps(bucket({}), [bucket({})])).toBe(0n);
  });

  it.each([
    [{ balance: 7n }, {}, 7n],
    [{ balance: 90n, windowLeft: 6n }, {}, 6n],
    [{ balance: 90n }, { globalWindowLeft: 5n }, 5n],
    [{ balance: 90n }, { grantCap: 4n }, 4n],
  ])('give at most the narrowest limit: %o %o', (of, limits, most) => {
    const fund = { globalWindowLeft: 80n, grantCap: 80n, ...limits } as Fund;
    expect(largestGrant(fund, bucket(of))).toBe(most);
  });
});

it.each([
  [100n, 100n, 0],
  [100n, 25n, 0.75],
  [100n, 0n, 1],
  [0n, 0n, 1],
])('of a cap of %s with %s left, %s is used', (cap, left, used) => {
  expect(usedPart(cap, left)).toBe(used);
});

it.each([
  ['waiting', {}, 149],
  ['active', {}, 150],
  ['done', {}, 200],
  ['cancelled', { status: 'cancelled' as const }, 120],
  ['completed', { status: 'completed' as const }, 300],
  ['active', {}, undefined],
])('a stream is %s', (face, of, now) => {
  expect(streamFace(stream(of), now)).toBe(face);
});

it('has vested what was claimed and what can be', () => {
  expect(vestedOf(stream({}))).toBe(320n);
});

it('lasts as long as its cap makes it last', () => {
  expect(leastRunway({ balance: 300n, windowCap: 100n }, 90)).toBe(270);
  expect(leastRunway({ balance: 50n, windowCap: 100n }, 90)).toBe(45);
  expect(leastRunway({ balance: 50n, windowCap: 0n }, 90)).toBeUndefined();
});

it('a milestone grant is over when no part can be paid or returned any more', () => {
  const part = (status: FundMilestone['status'], objectionId = 0n) =>
    ({ index: 0n, assets: 1n, deadline: 0, evidenceHash: '0x', status, objectionId }) as const;
  expect(isGrantOver({ milestones: [part('paid'), part('rejected'), part('cancelled')] })).toBe(true);
  // What objections rejected still waits for somebody to return it.
  expect(isGrantOver({ milestones: [part('paid'), part('rejected', 1n)] })).toBe(false);
  expect(isGrantOver({ milestones: [part('paid'), part('expired')] })).toBe(false);
});

it('a small grant is over once its deposit is gone too, for all but its proposer at once', () => {
  const [proposer, other] = ['0x01', '0x02'] as const;
  expect(isSmallOver({ status: 'paid', deposit: 0n, proposer }, proposer)).toBe(true);
  expect(isSmallOver({ status: 'rejected', deposit: 5n, proposer }, proposer)).toBe(false);
  expect(isSmallOver({ status: 'rejected', deposit: 5n, proposer }, other)).toBe(true);
  expect(isSmallOver({ status: 'enacted', deposit: 0n, proposer }, other)).toBe(false);
});

it('a stream is over once nothing is left to claim of one that ended or was cancelled', () => {
  expect(isStreamOver({ status: 'completed', claimable: 0n })).toBe(true);
  expect(isStreamOver({ status: 'cancelled', claimable: 1n })).toBe(false);
  expect(isStreamOver({ status: 'active', claimable: 0n })).toBe(false);
});
