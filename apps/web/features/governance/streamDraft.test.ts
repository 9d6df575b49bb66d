import { expect, it } from 'vitest';
import { emptyDraft, scheduleOf, streamDraftSchema, textProblem } from './streamDraft.ts';

it('begins when the vote can be executed at the earliest', () => {
  const rules = { votingDelay: 15, votingPeriod: 120, timelockDelay: 30 };
  expect(scheduleOf({ duration: 3_600, cliff: 600 }, 1_000, rules)).toEqual({
    start: 1_165,
    cliff: 1_765,
    end: 4_765,
  });
});

it('has its cliff before its end', () => {
  const { cliff, end } = scheduleOf({ duration: 60, cliff: 600 }, 0, {
    votingDelay: 0,
    votingPeriod: 0,
    timelockDelay: 0,
  });
  expect(cliff).toBe(end);
});

it.each([
  ['', 'short'],
  ['   short   ', 'short'],
  ['long enough to say something', undefined],
  ['x'.repeat(101), 'long'],
])('%j is %s', (text, problem) => {
  expect(textProblem(text, 20, 100)).toBe(problem);
});

it('keeps a draft, and refuses what is none', () => {
  expect(streamDraftSchema.parse(JSON.parse(JSON.stringify(emptyDraft)))).toEqual(emptyDraft);
  expect(streamDraftSchema.safeParse({ ...emptyDraft, duration: '90' }).success).toBe(false);
});
