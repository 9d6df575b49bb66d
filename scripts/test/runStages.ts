import { runStage, type Surroundings } from './runStage.ts';
import type { Stage, StageResult } from './Stage.ts';

/** Runs stages in their order, `width` at a time, each after those that it names; none more once asked to stop. */
export async function runStages(
  root: string,
  stages: readonly Stage[],
  { width, ...surroundings }: Surroundings & { width: number },
): Promise<StageResult[]> {
  const ended = new Map<string, StageResult>();
  const waiting = [...stages];
  const running = new Set<Promise<void>>();

  const isReady = ({ after = [] }: Stage) =>
    after.every((name) => ended.has(name) || !stages.some((stage) => stage.name === name));

  surroundings.signal.addEventListener('abort', () => waiting.splice(0));
  while (waiting.length > 0 || running.size > 0) {
    const next = running.size < width ? waiting.findIndex(isReady) : -1;
    const [stage] = next === -1 ? [] : waiting.splice(next, 1);
    if (!stage) {
      await Promise.race(running);
      continue;
    }
    const run: Promise<void> = runStage(root, stage, surroundings).then((result) => {
      ended.set(stage.name, result);
      running.delete(run);
    });
    running.add(run);
  }
  return stages.flatMap(({ name }) => ended.get(name) ?? []);
}
