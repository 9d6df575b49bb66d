import { runMain } from '../bootstrap/runMain.mjs';
import { gas } from './gas/gas.ts';
import { indexer } from './indexer/indexer.ts';
import { runBench } from './runBench.ts';

/*
 * npm run bench -- gas|indexer [--json FILE]
 *   indexer: --minutes 30 for how long memory is watched (2 unless told), --only backfill|live
 */
await runMain(() => runBench('bench', [gas, indexer], process.argv.slice(2)));
