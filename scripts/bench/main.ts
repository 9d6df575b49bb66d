import { runMain } from '../bootstrap/runMain.mjs';
import { gas } from './gas/gas.ts';
import { runBench } from './runBench.ts';

/*
 * npm run bench -- gas [--json FILE]
 */
await runMain(() => runBench('bench', [gas], process.argv.slice(2)));
