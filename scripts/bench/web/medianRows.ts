import type { Figure } from '../Bench.ts';

/** One look of Lighthouse at one page. Scores 0–100, times in ms. */
export interface PageRun {
  page: string;
  performance: number;
  accessibility: number;
  bestPractices: number;
  lcp: number;
  tbt: number;
  cls: number;
  /** Audits below their best, by name. */
  found: string[];
}

interface Budget {
  key: Exclude<keyof PageRun, 'page' | 'found'>;
  name: string;
  unit: string;
  digits: number;
  least?: number;
  most?: number;
}

/** What a page must reach (docs: budgets of the web app). */
const budgets: readonly Budget[] = [
  { key: 'performance', name: 'performance', unit: 'of 100', digits: 0, least: 90 },
  { key: 'accessibility', name: 'accessibility', unit: 'of 100', digits: 0, least: 100 },
  { key: 'bestPractices', name: 'best practices', unit: 'of 100', digits: 0, least: 95 },
  { key: 'lcp', name: 'largest paint', unit: 'ms', digits: 0, most: 2_000 },
  { key: 'tbt', name: 'blocked', unit: 'ms', digits: 0, most: 150 },
  { key: 'cls', name: 'layout shift', unit: '', digits: 3, most: 0.02 },
];

/** @returns for each page each figure's median, beside its budget. */
export function medianRows(runs: readonly PageRun[]): Figure[] {
  const pages = [...new Set(runs.map(({ page }) => page))];
  return pages.flatMap((page) =>
    budgets.map(({ key, name, unit, digits, least, most }) => {
      const value = median(runs.filter((run) => run.page === page).map((run) => run[key]));
      return {
        name: `${page} ${name}`,
        value: Number(value.toFixed(digits)),
        unit,
        target: least === undefined ? `≤ ${most}` : `≥ ${least}`,
        ok: value >= (least ?? Number.NEGATIVE_INFINITY) && value <= (most ?? Number.POSITIVE_INFINITY),
      };
    }),
  );
}

/** Of an even number the lower one of the two in the middle: never a figure that nobody measured. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}
