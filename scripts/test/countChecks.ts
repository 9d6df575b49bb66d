import type { Counts } from './Stage.ts';

/** Reads the report of `pnpm check --json`: one for each gate. */
export function countChecks(report: string): Counts {
  const outcomes: { ok: boolean }[] = JSON.parse(report);
  const passed = outcomes.filter(({ ok }) => ok).length;
  return { passed, failed: outcomes.length - passed, skipped: 0 };
}
