import { describe, expect, it } from 'vitest';
import {
  compoundable,
  coverOf,
  delegationCap,
  moveTargets,
  sharesToTake,
  unlocksAt,
  whyNotEnter,
  whyNotMove,
  worstOfPeriod,
} from './model.ts';

const METIS = 10n ** 18n;
const active = { status: 'active', bondLeaving: 0n, bondUnlockAt: 0 } as const;

it.each([
  [{ ...active, bond: 100n, delegated: 200n, unbonding: 0n }, 400n, 0.5],
  [{ ...active, bond: 100n, delegated: 300n, unbonding: 100n }, 400n, 1],
  [{ ...active, bond: 100n, delegated: 900n, unbonding: 0n }, 400n, 1],
  [{ ...active, bond: 0n, delegated: 0n, unbonding: 0n }, 0n, 1],
  [{ status: 'exiting' as const, bond: 0n, bondLeaving: 100n, delegated: 100n, unbonding: 100n }, 400n, 0.5],
])('the cover of %o', (stake, covered, part) => {
  expect(coverOf(stake)).toMatchObject({ covered, part });
});

describe('the worst of a period', () => {
  it('never reaches delegators of a full bond', () => {
    const full = { ...active, bond: 20_000n * METIS, delegated: 80_000n * METIS, unbonding: 0n };
    const worst = worstOfPeriod(full, 100);
    expect(worst.delegators).toBe(0n);
    // A tenth of five bonds, then a tenth of what is left.
    expect(worst.bond).toBe(19_000n * METIS);
  });

  it('takes bond on its way out first, until it has unlocked', () => {
    const leaving = { ...active, bond: 20n * METIS, bondLeaving: 10n * METIS, delegated: 0n, unbonding: 0n };
    // A tenth of 30, then of 27; or of 20, then of 18.
    expect(worstOfPeriod({ ...leaving, bondUnlockAt: 101 }, 100).bond).toBe((57n * METIS) / 10n);
    expect(worstOfPeriod({ ...leaving, bondUnlockAt: 100 }, 100).bond).toBe((38n * METIS) / 10n);
  });

  it('reaches those behind a bond that is not', () => {
    const thin = { ...active, bond: 1_000n * METIS, delegated: 80_000n * METIS, unbonding: 0n };
    expect(worstOfPeriod(thin, 100).delegators).toBeGreaterThan(0n);
  });
});

it.each([
  [{ bond: 20n, unbonding: 10n }, 70n],
  [{ bond: 40n, unbonding: 0n }, 60n],
  [{ bond: 0n, unbonding: 5n }, 0n],
])('%o can be delegated at most %s', (sequencer, most) => {
  expect(delegationCap(sequencer, { maxStake: 100n })).toBe(most);
});

describe('shares to take', () => {
  const position = { shares: 1_000n, assets: 900n };

  it('are all of them for the whole, and never too few for a part', () => {
    expect(sharesToTake(900n, position)).toBe(1_000n);
    expect(sharesToTake(950n, position)).toBe(1_000n);
    expect((sharesToTake(1n, position) * 900n) / 1_000n).toBeGreaterThanOrEqual(1n);
  });
});

it.each([
  [1_000, 1_210],
  [1_001, 1_220],
  [1_010, 1_220],
])('undelegated at %i unlocks at %i', (now, at) => {
  expect(unlocksAt(now, { unbondingPeriod: 210, bucketSize: 10 })).toBe(at);
});

it.each([
  [{ status: 'active' as const, room: 5n }, 0, undefined],
  [{ status: 'active' as const, room: 4n }, 0, 'room'],
  [{ status: 'jailed' as const, room: 0n }, 0, 'status'],
  [{ status: 'active' as const, room: 5n }, 101, 'paused'],
  [{ status: 'active' as const, room: 5n }, 100, undefined],
])('5 enters %o, paused until %i: %s', (sequencer, entriesPausedUntil, why) => {
  expect(whyNotEnter(sequencer, { entriesPausedUntil }, { assets: 5n, now: 100 })).toBe(why);
});

describe('moving', () => {
  const one = { id: 1n, status: 'active', isFull: true, room: 0n } as const;
  const two = { id: 2n, status: 'active', isFull: true, room: 9n } as const;
  const jailed = { id: 3n, status: 'jailed', isFull: false, room: 0n } as const;
  const gone = { id: 4n, status: 'tombstoned', isFull: false, room: 0n } as const;
  const pool = { sequencers: [one, two, jailed, gone] as never, minDelegation: 1n, entriesPausedUntil: 0 };

  it.each([
    [one, 0, undefined],
    [one, 101, 'locked'],
    [one, 100, undefined],
    [jailed, 0, 'notFull'],
    [gone, 0, undefined],
    [two, 0, 'nowhere'],
  ])('from %o, locked until %i: %s', (from, lockedUntil, why) => {
    expect(whyNotMove(from, pool, { lockedUntil, now: 100 })).toBe(why);
  });

  it('leads to active ones with room only, and not to itself', () => {
    expect(moveTargets(1n, pool).map(({ id }) => id)).toEqual([2n]);
  });

  it('only what its sequencer takes compounds', () => {
    const rewards = (sequencerId: bigint, pendingRewards: bigint) =>
      ({ sequencerId, pendingRewards }) as never;
    const mine = [rewards(1n, 1n), rewards(2n, 9n), rewards(2n, 10n), rewards(2n, 0n), rewards(9n, 1n)];
    expect(compoundable(mine, pool, 100)).toEqual([rewards(2n, 9n)]);
  });
});
