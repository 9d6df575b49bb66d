import { expect, it } from 'vitest';
import { type CastVote, concentrationOf, splitOf, votesOverTime } from './voteModel.ts';

const vote = (timestamp: number, weights: Partial<Record<'for' | 'against' | 'abstain', bigint>>): CastVote =>
  ({ timestamp, for: 0n, against: 0n, abstain: 0n, ...weights }) as unknown as CastVote;

it('adds votes up in the order of time, from nothing', () => {
  const votes = [vote(30, { against: 5n, abstain: 1n }), vote(20, { for: 10n })];
  expect(votesOverTime(votes, 10)).toEqual([
    { at: 10, for: 0n, against: 0n, abstain: 0n },
    { at: 20, for: 10n, against: 0n, abstain: 0n },
    { at: 30, for: 10n, against: 5n, abstain: 1n },
  ]);
});

it.each([
  ['nobody', [], undefined],
  ['one', [vote(1, { for: 3n })], { voters: 1, half: 1, largestBps: 10_000n }],
  [
    'two alike: half is not more than half',
    [vote(1, { for: 5n }), vote(2, { against: 5n })],
    { voters: 2, half: 2, largestBps: 5_000n },
  ],
  [
    'one large among small',
    [vote(1, { for: 1n }), vote(2, { against: 8n }), vote(3, { abstain: 1n })],
    { voters: 3, half: 1, largestBps: 8_000n },
  ],
])('says how few make more than half: %s', (_, votes, expected) => {
  expect(concentrationOf(votes)).toEqual(expected);
});

it('splits to the wei: what rounding leaves goes to the largest side', () => {
  expect(splitOf({ for: '34', against: '33', abstain: '33' }, 101n)).toEqual({
    ok: true,
    weights: { for: 35n, against: 33n, abstain: 33n },
  });
});

it('a side left empty is none', () => {
  expect(splitOf({ for: '70', against: '30', abstain: '' }, 10n)).toEqual({
    ok: true,
    weights: { for: 7n, against: 3n, abstain: 0n },
  });
});

it.each([
  ['-5', 'digits'],
  ['1e1', 'digits'],
  ['٣', 'digits'],
  ['0.5', 'digits'],
  ['90', 'sum'],
])('refuses %s', (text, problem) => {
  expect(splitOf({ for: text, against: '', abstain: '' }, 10n)).toMatchObject({ ok: false, problem });
});
