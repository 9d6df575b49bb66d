import { join } from 'node:path';
import type { Surroundings } from './runStage.ts';
import { runStages } from './runStages.ts';
import type { Stage } from './Stage.ts';
import { summary } from './summary.ts';
import { tailOf } from './tailOf.ts';

const TAIL_LINES = 60;
const STOPPED = 130;

/**
 * Runs stages and says how they ended: the end of each failed log, the table, and `N passed, N failed` last.
 *
 * @param print takes whole lines, after the progress has ended
 * @returns the exit code: 0 only when every stage passed
 */
export async function runTests(
  root: string,
  stages: readonly Stage[],
  surroundings: Surroundings & { width: number },
  print: (text: string) => void,
): Promise<number> {
  const results = await runStages(root, stages, surroundings);
  surroundings.progress.end();
  if (surroundings.signal.aborted) {
    print('Stopped.');
    return STOPPED;
  }

  for (const { name, log, failed } of results) {
    if (failed > 0) print(`\n──── ${name}: the end of ${log}\n${tailOf(join(root, log), TAIL_LINES)}`);
  }
  print(`\n${summary(results)}`);
  return results.every(({ failed }) => failed === 0) ? 0 : 1;
}
