import { runMain } from '../bootstrap/runMain.mjs';
import { gas } from './gas/gas.ts';
import { indexer } from './indexer/indexer.ts';
import { runBench } from './runBench.ts';
import { web } from './web/web.ts';

/*
 * npm run bench -- gas|indexer|web [--json FILE]
 *   indexer: --minutes 30 for how long memory is watched (2 unless told), --only backfill|live
 *   web: --runs 3, --page / --page /fund/ … for the pages that are looked at
 */
await runMain(() => runBench('bench', [gas, indexer, web], process.argv.slice(2)));
