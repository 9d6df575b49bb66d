import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createProgress } from '../bootstrap/createProgress.mjs';
import { onStop } from '../bootstrap/onStop.mjs';
import { readOptions } from '../bootstrap/readOptions.mjs';
import { runMain } from '../bootstrap/runMain.mjs';
import { chooseStages } from './chooseStages.ts';
import { runStages } from './runStages.ts';
import { stages } from './stages.ts';
import { summary } from './summary.ts';
import { tailOf } from './tailOf.ts';

/*
 * npm test [-- --only contracts,typescript]
 * Ends with 0 only when every stage passed.
 */
const WIDTH = 2;
const TAIL_LINES = 60;
/** What a stage may take to put its own things away after Ctrl-C; the launcher ends what is left. */
const GRACE_MS = 4_000;
const STOPPED = 130;

await runMain(async () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const { only } = readOptions(process.argv.slice(2), { only: { type: 'string' } });
  const chosen = chooseStages(stages, only?.split(','));

  const progress = createProgress(process.stdout);
  const stopping = new AbortController();
  onStop(() => {
    stopping.abort();
    setTimeout(() => process.exit(STOPPED), GRACE_MS).unref();
  });

  const results = await runStages(root, chosen, { width: WIDTH, progress, signal: stopping.signal });
  progress.end();
  if (stopping.signal.aborted) {
    console.log('Stopped.');
    return STOPPED;
  }

  for (const { name, log, failed } of results) {
    if (failed === 0) continue;
    console.log(`\n──── ${name}: the end of ${log}\n${tailOf(join(root, log), TAIL_LINES)}`);
  }
  console.log(`\n${summary(results)}`);
  return results.every(({ failed }) => failed === 0) ? 0 : 1;
});
