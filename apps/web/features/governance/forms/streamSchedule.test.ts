import { expect, it } from 'vitest';
import { scheduleOf } from './streamSchedule.ts';

it('begins when the vote can be executed at the earliest', () => {
  const rules = { votingDelay: 15, votingPeriod: 120, timelockDelay: 30 };
  expect(scheduleOf({ duration: 3_600, cliff: 600 }, 1_000, rules)).toEqual({
    start: 1_165,
    cliff: 1_765,
    end: 4_765,
  });
});

it('has its cliff before its end', () => {
  const rules = { votingDelay: 0, votingPeriod: 0, timelockDelay: 0 };
  const { cliff, end } = scheduleOf({ duration: 60, cliff: 600 }, 0, rules);
  expect(cliff).toBe(end);
});
