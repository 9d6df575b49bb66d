import { expect, it } from 'vitest';
import { medianRows, type PageRun } from './medianRows.ts';

const run = (change: Partial<PageRun>): PageRun => ({
  page: '/',
  performance: 95,
  accessibility: 100,
  bestPractices: 100,
  lcp: 1_500,
  tbt: 40,
  cls: 0,
  found: [],
  ...change,
});
const row = (runs: PageRun[], name: string) => medianRows(runs).find((entry) => entry.name === name);

it('takes the median of the runs of a page', () => {
  const runs = [
    run({ lcp: 9_000 }),
    run({ lcp: 1_900 }),
    run({ lcp: 1_200 }),
    run({ page: '/fund/', lcp: 2_400 }),
  ];
  expect(row(runs, '/ largest paint')).toMatchObject({ value: 1_900, target: '≤ 2000', ok: true });
  expect(row(runs, '/fund/ largest paint')).toMatchObject({ value: 2_400, ok: false });
});

it('says what is below its budget, and what was not measured', () => {
  expect(row([run({ accessibility: 99 })], '/ accessibility')?.ok).toBe(false);
  expect(row([run({ cls: 0.021 })], '/ layout shift')).toMatchObject({ value: 0.021, ok: false });
  expect(row([run({ tbt: Number.NaN })], '/ blocked')?.ok).toBe(false);
});
