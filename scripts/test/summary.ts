import type { StageResult } from './Stage.ts';

/** The table of all stages; its last line is `N passed, N failed`, alone. */
export function summary(results: readonly StageResult[]): string {
  const rows = [
    ['stage', 'passed', 'failed', 'skipped', 'seconds'],
    ...results.map((r) => [r.name, r.passed, r.failed, r.skipped, r.seconds].map(String)),
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const table = rows.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
  );
  const total = (key: 'passed' | 'failed') => results.reduce((sum, result) => sum + result[key], 0);
  return [...table, '', `${total('passed')} passed, ${total('failed')} failed`].join('\n');
}
