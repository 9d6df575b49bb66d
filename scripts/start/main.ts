import { fileURLToPath } from 'node:url';
import { createProgress } from '../bootstrap/createProgress.mjs';
import { onStop } from '../bootstrap/onStop.mjs';
import { runMain } from '../bootstrap/runMain.mjs';
import { createHouse } from './createHouse.ts';
import { openHouse } from './openHouse.ts';
import { readContext } from './readContext.ts';

/*
 * npm start [-- --fresh] [-- --fork]
 */
const progress = createProgress(process.stdout);
const stopping = new AbortController();
const asked = new Promise<undefined>((resolve) => {
  onStop(() => {
    stopping.abort();
    resolve(undefined);
  });
});

await runMain(async () => {
  const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
  const context = readContext({
    root,
    args: process.argv.slice(2),
    env: process.env,
    progress,
    signal: stopping.signal,
  });
  const house = createHouse();
  try {
    const screen = await Promise.race([openHouse(context, house), asked]);
    if (screen === undefined) return 0;

    progress.say(`\n${screen}`);
    const sentence = await Promise.race([house.broken, asked]);
    if (sentence === undefined) return 0;
    console.error(sentence);
    return 1;
  } finally {
    progress.say('');
    await house.stop(progress);
    progress.end();
  }
});
// A start that was stopped halfway may still hold something open; the launcher ends what is left of it.
process.exit();
