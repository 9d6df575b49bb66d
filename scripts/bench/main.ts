import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createProgress } from '../bootstrap/createProgress.mjs';
import { Refusal } from '../bootstrap/Refusal.mjs';
import { readOptions } from '../bootstrap/readOptions.mjs';
import { runMain } from '../bootstrap/runMain.mjs';
import type { Bench } from './Bench.ts';
import { gas } from './gas/gas.ts';

/*
 * npm run bench -- gas [--json FILE]
 */
const BENCHES: readonly Bench[] = [gas];

await runMain(async () => {
  const [name, ...args] = process.argv.slice(2);
  const bench = BENCHES.find((candidate) => candidate.name === name);
  if (!bench) {
    const known = BENCHES.map((candidate) => candidate.name).join(', ');
    throw new Refusal(`Name a bench: npm run bench -- ${known} [--json FILE].`);
  }
  const { json } = readOptions(args, { json: { type: 'string' } });
  const root = fileURLToPath(new URL('../..', import.meta.url));

  const progress = createProgress(process.stdout);
  const { rows, print } = await bench.run({ root, progress }).finally(() => progress.end());
  if (json) writeFileSync(json, `${JSON.stringify(rows, undefined, 2)}\n`);
  console.log(print);
});
