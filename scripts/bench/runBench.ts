import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createProgress } from '../bootstrap/createProgress.mjs';
import { Refusal } from '../bootstrap/Refusal.mjs';
import { readOptions } from '../bootstrap/readOptions.mjs';
import type { Bench } from './Bench.ts';

/**
 * Runs the bench that the command line names, and prints its table; `--json FILE` leaves its rows.
 *
 * @returns the exit code: 1 when what must hold does not
 * @param door the command, for the sentence about a wrong name
 * @throws {Refusal} when there is no such bench, or an option that it does not take
 */
export async function runBench(
  door: string,
  benches: readonly Bench[],
  [name, ...args]: readonly string[],
): Promise<number> {
  const bench = benches.find((candidate) => candidate.name === name);
  if (!bench) {
    const known = benches.map((candidate) => candidate.name).join('|');
    throw new Refusal(`Name one of them: npm run ${door} -- ${known} [--json FILE].`);
  }
  const { json, ...options } = readOptions([...args], { ...bench.options, json: { type: 'string' } });
  const root = fileURLToPath(new URL('../..', import.meta.url));

  const progress = createProgress(process.stdout);
  const { rows, print, failed } = await bench.run({ root, progress, options }).finally(() => progress.end());
  if (typeof json === 'string') writeFileSync(json, `${JSON.stringify(rows, undefined, 2)}\n`);
  console.log(print);
  return failed ? 1 : 0;
}
