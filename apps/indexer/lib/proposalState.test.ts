import { describe, expect, test } from 'vitest';
import { type ProposalFacts, proposalState } from './proposalState.ts';

const rules = { majorityBps: 6_000n, queueWindow: 70n, executeWindow: 140n };
const facts: ProposalFacts = {
  voteStart: 100n,
  voteEnd: 200n,
  votes: { against: 40n, for: 60n, abstain: 0n },
  quorum: 60n,
  queuedAt: null,
  executableAt: null,
  executedAt: null,
  canceledAt: null,
};
const at = (now: bigint, change: Partial<ProposalFacts> = {}) => {
  return proposalState({ ...facts, ...change }, rules, { now, clock: now });
};

describe('proposalState', () => {
  test.each([
    [100n, 'pending'],
    [101n, 'active'],
    [200n, 'active'],
    [201n, 'succeeded'],
    [270n, 'succeeded'],
    [271n, 'expired'],
  ])('at %s it is %s', (now, state) => {
    expect(at(now)).toBe(state);
  });

  test('is defeated a vote short of the majority, or of the quorum', () => {
    expect(at(201n, { votes: { against: 41n, for: 60n, abstain: 0n } })).toBe('defeated');
    expect(at(201n, { quorum: 61n })).toBe('defeated');
    expect(at(201n, { quorum: 61n, votes: { ...facts.votes, abstain: 1n } })).toBe('succeeded');
    expect(at(201n, { quorum: null })).toBe('defeated');
  });

  test('once queued waits until it may no longer be done', () => {
    const queued = { queuedAt: 210n, executableAt: 300n };
    expect(at(440n, queued)).toBe('queued');
    expect(at(441n, queued)).toBe('expired');
    expect(at(999n, { ...queued, executedAt: 310n })).toBe('executed');
    expect(at(999n, { ...queued, canceledAt: 310n })).toBe('canceled');
  });

  test('asks the clock of votes, which stands still within a step', () => {
    expect(proposalState(facts, rules, { now: 159n, clock: 100n })).toBe('pending');
    expect(proposalState(facts, rules, { now: 239n, clock: 200n })).toBe('active');
  });
});
