import { runMain } from '../bootstrap/runMain.mjs';
import { runDevnet } from './runDevnet.ts';
import { warpDevnet } from './warpDevnet.ts';

/*
 * npm run devnet [-- --port 8545] [--fresh]     a living local chain, without app and index
 * npm run devnet -- warp 7d [--rpc URL]         takes a running one forward in time
 */
await runMain(async () => {
  const [command, ...rest] = process.argv.slice(2);
  return command === 'warp' ? warpDevnet(rest) : runDevnet(process.argv.slice(2));
});
