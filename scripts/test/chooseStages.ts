import { Refusal } from '../bootstrap/Refusal.mjs';
import type { Stage } from './Stage.ts';

/**
 * The stages of these names and what they need before, in order; all of them when none is named.
 *
 * @throws {Refusal} when a name is no stage
 */
export function chooseStages(
  stages: readonly Stage[],
  only: readonly string[] | undefined,
): readonly Stage[] {
  if (!only) return stages;
  const names = stages.map(({ name }) => name);
  const unknown = only.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new Refusal(`There is no stage named ${unknown.join(', ')}; there are ${names.join(', ')}.`);
  }
  const needed = stages.filter(({ name }) => only.includes(name)).flatMap(({ after = [] }) => after);
  return stages.filter(({ name }) => only.includes(name) || needed.includes(name));
}
