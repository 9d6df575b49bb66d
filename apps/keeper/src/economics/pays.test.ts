import { expect, it } from 'vitest';
import { pays } from './pays.ts';

const rule = { maxCostBps: 100, patienceMs: 1_000 };

it.each([
  ['one hundredth is little', { worth: 100n, cost: 1n, dueForMs: 0 }, true],
  ['more is not', { worth: 99n, cost: 1n, dueForMs: 0 }, false],
  ['what brings nothing waits', { worth: 0n, cost: 1n, dueForMs: 999 }, false],
  ['but not for ever', { worth: 0n, cost: 1n, dueForMs: 1_000 }, true],
  ['nobody is left waiting', { worth: 'owed', cost: 10n ** 18n, dueForMs: 0 }, true],
] as const)('%s', (_, turn, answer) => {
  expect(pays(turn, rule)).toBe(answer);
});
