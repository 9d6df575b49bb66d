import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createProgress } from '../bootstrap/createProgress.mjs';
import { Refusal } from '../bootstrap/Refusal.mjs';
import { readOptions } from '../bootstrap/readOptions.mjs';
import { runMain } from '../bootstrap/runMain.mjs';
import { allChecks } from './allChecks.ts';
import { openRepo } from './openRepo.ts';
import { type Outcome, runChecks } from './runChecks.ts';

/*
 * pnpm check [--only lint,types] [--json FILE]
 * One line per gate, then what was found. Ends with 0 only when nothing was.
 */
await runMain(async () => {
  const options = readOptions(process.argv.slice(2), { only: { type: 'string' }, json: { type: 'string' } });
  const chosen = chooseChecks(options.only?.split(','));

  const repo = await openRepo(fileURLToPath(new URL('../..', import.meta.url)));
  const progress = createProgress(process.stdout);
  const outcomes = await runChecks(repo, chosen, progress);
  progress.end();

  for (const outcome of outcomes) print(outcome);
  const failed = outcomes.filter(({ findings }) => findings.length > 0).length;
  console.log(
    failed === 0 ? `\n${outcomes.length} checks passed` : `\n${failed} of ${outcomes.length} checks failed`,
  );
  if (options.json) {
    const results = outcomes.map(({ check, findings }) => ({ name: check, ok: findings.length === 0 }));
    writeFileSync(options.json, JSON.stringify(results));
  }
  return failed === 0 ? 0 : 1;
});

function chooseChecks(only: readonly string[] | undefined) {
  const names = allChecks.map(({ name }) => name);
  const unknown = only?.filter((name) => !names.includes(name)) ?? [];
  if (unknown.length > 0) {
    throw new Refusal(`There is no check named ${unknown.join(', ')}; there are ${names.join(', ')}.`);
  }
  return allChecks.filter(({ name }) => !only || only.includes(name));
}

function print({ check, findings }: Outcome): void {
  if (findings.length === 0) return;
  console.log(`\n${check}`);
  for (const { at, says } of findings) console.log(at ? `  ${at}: ${says}` : says);
}
