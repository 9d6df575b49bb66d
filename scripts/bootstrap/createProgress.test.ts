import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createProgress } from './createProgress.mjs';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function record(isTTY: boolean) {
  const written: string[] = [];
  const progress = createProgress({ write: (text) => written.push(text), isTTY, columns: 40 });
  return { progress, text: () => written.join('') };
}

it('never leaves a log silent for a minute', () => {
  const { progress, text } = record(false);
  const step = progress.step('compile');
  step.update('3 of 9');
  vi.advanceTimersByTime(60_000);

  expect(text().match(/… compile, \d+ s: 3 of 9/g)?.length).toBeGreaterThanOrEqual(5);
});

it('ends a step with what it took', () => {
  const { progress, text } = record(false);
  const good = progress.step('compile');
  const bad = progress.step('deploy');
  vi.advanceTimersByTime(3_000);
  good.done('9 contracts');
  bad.fail();

  expect(text()).toContain('✔ compile, 3 s: 9 contracts\n');
  expect(text()).toContain('✘ deploy, 3 s\n');
});

it('keeps the live line of a terminal within its width', () => {
  const { progress, text } = record(true);
  progress.step('a step').update('a note that is far longer than the terminal is wide');
  vi.advanceTimersByTime(1_000);

  const drawn = text().split('\r\x1b[2K').at(-1) ?? '';
  expect(drawn).toContain('a step 1 s (a note');
  expect(drawn.length).toBeLessThan(40);
});

it('draws nothing after its end', () => {
  const { progress, text } = record(true);
  progress.step('compile');
  progress.end();
  const before = text();
  vi.advanceTimersByTime(60_000);

  expect(text()).toBe(before);
});
