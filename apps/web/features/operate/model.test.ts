import { describe, expect, it } from 'vitest';
import { freeBond, missingBond, parsePercent, percentText, proofProblem, topUpRoom } from './model.ts';

const pool = { maxStake: 100n, minBond: 20n };

it.each([
  [{ bond: 30n, delegated: 80n, unbonding: 0n }, 10n],
  [{ bond: 30n, delegated: 81n, unbonding: 0n }, 9n],
  [{ bond: 30n, delegated: 80n, unbonding: 60n }, 0n],
  [{ bond: 30n, delegated: 0n, unbonding: 0n }, 30n],
])('%o: %s may leave', (sequencer, free) => {
  expect(freeBond(sequencer)).toBe(free);
});

it.each([
  [{ bond: 30n, delegated: 50n, unbonding: 0n }, 20n],
  [{ bond: 20n, delegated: 80n, unbonding: 0n }, 0n],
  // Slashed below the least while full of delegations: as far as the least, past what one may hold.
  [{ bond: 10n, delegated: 90n, unbonding: 0n }, 13n],
  [{ bond: 10n, delegated: 95n, unbonding: 25n }, 20n],
])('%o takes %s more', (sequencer, room) => {
  expect(topUpRoom(sequencer, pool)).toBe(room);
});

it.each([
  [{ bond: 15n, delegated: 0n, unbonding: 0n }, 5n],
  [{ bond: 20n, delegated: 100n, unbonding: 0n }, 5n],
  [{ bond: 25n, delegated: 100n, unbonding: 0n }, 0n],
])('%o lacks %s', (sequencer, missing) => {
  expect(missingBond(sequencer, pool)).toBe(missing);
});

describe('a commission', () => {
  it.each([
    ['5', 500],
    [' 7.5 ', 750],
    ['7.25 %', 725],
    ['0', 0],
    ['20', 2_000],
  ])('%j is %i basis points', (text, bps) => {
    expect(parsePercent(text, 2_000)).toEqual({ ok: true, bps });
  });

  it.each([
    ['', 'empty'],
    ['-1', 'negative'],
    ['−1', 'negative'],
    ['٥', 'unicodeDigits'],
    ['5,5', 'shape'],
    ['5.555', 'shape'],
    ['1e1', 'shape'],
    ['five', 'shape'],
    ['20.01', 'high'],
    ['999999', 'high'],
  ])('%j is refused: %s', (text, problem) => {
    expect(parsePercent(text, 2_000)).toEqual({ ok: false, problem });
  });

  it('is written as it is typed', () => {
    expect([750, 0, 2_000, 725].map(percentText)).toEqual(['7.5', '0', '20', '7.25']);
  });
});

it.each([
  ['', 'empty'],
  ['0x12', 'shape'],
  [`0x${'g'.repeat(130)}`, 'shape'],
  [`0x${'a'.repeat(128)}`, 'shape'],
  [` 0x${'aB'.repeat(65)} `, undefined],
])('%j is a signature: %s', (text, problem) => {
  expect(proofProblem(text)).toBe(problem);
});
