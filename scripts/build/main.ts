import { fileURLToPath } from 'node:url';
import { createProgress } from '../bootstrap/createProgress.mjs';
import { onStop } from '../bootstrap/onStop.mjs';
import { readOptions } from '../bootstrap/readOptions.mjs';
import { runMain } from '../bootstrap/runMain.mjs';
import { buildContracts } from './buildContracts.ts';
import { buildPackages } from './buildPackages.ts';
import { buildWeb } from './buildWeb.ts';

/*
 * npm run build [-- --only web]
 * The contracts with what is generated from them, the packages that others install, then the app: each only when its
 * sources have changed.
 */
const BUILDS = { contracts: buildContracts, packages: buildPackages, web: buildWeb };

await runMain(async () => {
  const { only } = readOptions(process.argv.slice(2), { only: { type: 'string' } });
  const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
  const stopping = new AbortController();
  onStop(() => stopping.abort());

  const progress = createProgress(process.stdout);
  try {
    for (const [name, build] of Object.entries(BUILDS)) {
      if (!only || only === name) await build({ root, progress, signal: stopping.signal });
    }
  } finally {
    progress.end();
  }
});
