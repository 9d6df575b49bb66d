import { parseEther } from 'viem';
import { describe, expect, it } from 'vitest';
import { type Balance, isRebalanceDue } from './isRebalanceDue.ts';

const metis = (amount: number) => parseEther(String(amount));

/** At rest: the buffer is at its target of 5 %, nobody waits. */
const AT_REST: Balance = {
  buffer: metis(50),
  active: metis(950),
  unbonding: 0n,
  waiting: 0n,
  bufferTargetBps: 500,
  room: metis(1_000),
  firstUnlockAt: undefined,
  now: 1_000,
};

describe('isRebalanceDue', () => {
  it('lets a vault at rest rest', () => {
    expect(isRebalanceDue(AT_REST)).toBe(false);
  });

  it('collects what has matured, and not before', () => {
    expect(isRebalanceDue({ ...AT_REST, firstUnlockAt: 1_000 })).toBe(true);
    expect(isRebalanceDue({ ...AT_REST, firstUnlockAt: 1_001 })).toBe(false);
  });

  it('unbonds for those who wait, once', () => {
    expect(isRebalanceDue({ ...AT_REST, waiting: metis(200) })).toBe(true);
    expect(
      isRebalanceDue({ ...AT_REST, waiting: metis(200), unbonding: metis(175), active: metis(775) }),
    ).toBe(false);
  });

  it('does not move between half a target and a whole one', () => {
    expect(isRebalanceDue({ ...AT_REST, buffer: metis(26), active: metis(974) })).toBe(false);
    expect(isRebalanceDue({ ...AT_REST, buffer: metis(23), active: metis(977) })).toBe(true);
  });

  it('delegates what is over, where there is room', () => {
    const rich = { ...AT_REST, buffer: metis(100), active: metis(900) };
    expect(isRebalanceDue(rich)).toBe(true);
    expect(isRebalanceDue({ ...rich, room: metis(0.5) })).toBe(false);
  });

  it('has nothing to unbond in an empty vault', () => {
    expect(isRebalanceDue({ ...AT_REST, active: 0n, buffer: metis(1), waiting: metis(2) })).toBe(false);
  });
});
