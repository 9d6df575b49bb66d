import type { Counts } from './Stage.ts';

interface Report {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

/** Reads Playwright's JSON report. A story that needed a second try has failed, and so has an error outside one. */
export function countPlaywright(report: string): Counts {
  const { stats, errors }: Report = JSON.parse(report);
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}
