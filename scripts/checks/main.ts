import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createProgress } from '../bootstrap/createProgress.mjs';
import { allChecks } from './allChecks.ts';
import { openRepo } from './openRepo.ts';
import { runChecks } from './runChecks.ts';

/*
 * pnpm check [-- --only lint,types] [--json FILE]
 * One line per gate, then what was found. Ends with 0 only when nothing was.
 */
const { values } = parseArgs({ options: { only: { type: 'string' }, json: { type: 'string' } } });
const only = values.only?.split(',');
const unknown = only?.filter((name) => !allChecks.some((check) => check.name === name)) ?? [];
if (unknown.length > 0) {
  console.error(
    `There is no check named ${unknown.join(', ')}; there are ${allChecks.map((c) => c.name).join(', ')}.`,
  );
  process.exit(1);
}

const repo = await openRepo(fileURLToPath(new URL('../..', import.meta.url)));
const progress = createProgress(process.stdout);
const chosen = allChecks.filter((check) => !only || only.includes(check.name));
const outcomes = await runChecks(repo, chosen, progress);
progress.end();

for (const { check, findings } of outcomes) {
  if (findings.length === 0) continue;
  console.log(`\n${check}`);
  for (const { at, says } of findings) console.log(at ? `  ${at}: ${says}` : says);
}
const failed = outcomes.filter(({ findings }) => findings.length > 0).length;
console.log(
  failed === 0 ? `\n${outcomes.length} checks passed` : `\n${failed} of ${outcomes.length} checks failed`,
);

if (values.json) {
  const results = outcomes.map(({ check, findings }) => ({ name: check, ok: findings.length === 0 }));
  writeFileSync(values.json, JSON.stringify(results));
}
process.exitCode = failed === 0 ? 0 : 1;
