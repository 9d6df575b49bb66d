import { fileURLToPath } from 'node:url';
import { createProgress } from '../bootstrap/createProgress.mjs';
import { onStop } from '../bootstrap/onStop.mjs';
import { readOptions } from '../bootstrap/readOptions.mjs';
import { runMain } from '../bootstrap/runMain.mjs';
import { chooseStages } from './chooseStages.ts';
import { runTests } from './runTests.ts';
import { stages } from './stages.ts';

/*
 * npm test [-- --only contracts,typescript]
 */
const WIDTH = 2;
/** What a stage may take to put its own things away after Ctrl-C; the launcher ends what is left. */
const GRACE_MS = 4_000;

await runMain(() => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const { only } = readOptions(process.argv.slice(2), { only: { type: 'string' } });
  const chosen = chooseStages(stages, only?.split(','));

  const stopping = new AbortController();
  onStop(() => {
    stopping.abort();
    setTimeout(() => process.exit(130), GRACE_MS).unref();
  });
  const surroundings = { width: WIDTH, progress: createProgress(process.stdout), signal: stopping.signal };
  return runTests(root, chosen, surroundings, console.log);
});
