import { parseEther } from 'viem';
import { describe, expect, it } from 'vitest';
import { type Balance, whyRebalance } from './whyRebalance.ts';

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

describe('whyRebalance', () => {
  it('lets a vault at rest rest', () => {
    expect(whyRebalance(AT_REST)).toBeUndefined();
  });

  it('collects what has matured, and not before', () => {
    expect(whyRebalance({ ...AT_REST, firstUnlockAt: 1_000 })).toBe('collect');
    expect(whyRebalance({ ...AT_REST, firstUnlockAt: 1_001 })).toBeUndefined();
  });

  it('unbonds for those who wait, once', () => {
    expect(whyRebalance({ ...AT_REST, waiting: metis(200) })).toBe('unbond');
    expect(
      whyRebalance({ ...AT_REST, waiting: metis(200), unbonding: metis(175), active: metis(775) }),
    ).toBeUndefined();
  });

  it('does not move between half a target and a whole one', () => {
    expect(whyRebalance({ ...AT_REST, buffer: metis(26), active: metis(974) })).toBeUndefined();
    expect(whyRebalance({ ...AT_REST, buffer: metis(23), active: metis(977) })).toBe('unbond');
  });

  it('delegates what is over, where there is room', () => {
    const rich = { ...AT_REST, buffer: metis(100), active: metis(900) };
    expect(whyRebalance(rich)).toEqual({ delegate: metis(50) });
    expect(whyRebalance({ ...rich, room: metis(20) })).toEqual({ delegate: metis(20) });
    expect(whyRebalance({ ...rich, room: metis(0.5) })).toBeUndefined();
  });

  it('has nothing to unbond in an empty vault', () => {
    expect(whyRebalance({ ...AT_REST, active: 0n, buffer: metis(1), waiting: metis(2) })).toBeUndefined();
  });
});
