import { runMain } from '../bootstrap/runMain.mjs';
import { equivocateDevnet } from './equivocateDevnet.ts';
import { fundDevnet } from './fundDevnet.ts';
import { runDevnet } from './runDevnet.ts';
import { warpDevnet } from './warpDevnet.ts';

/*
 * npm run devnet [-- --port 8545] [--fresh]               a living local chain, without app and index
 * npm run devnet -- warp 7d [--rpc URL]                   takes a running one forward in time
 * npm run devnet -- fund 0x… [--amount 1000] [--rpc URL]  gives METIS to an account
 * npm run devnet -- equivocate 3 [--rpc URL] [--deployment FILE]
 *                                                         lets sequencer 3 sign two blocks of one height, and reports it
 */
const COMMANDS: Record<string, (args: string[]) => Promise<void>> = {
  warp: warpDevnet,
  fund: fundDevnet,
  equivocate: equivocateDevnet,
};

await runMain(() => {
  const [name = '', ...args] = process.argv.slice(2);
  const command = COMMANDS[name];
  return command ? command(args) : runDevnet(process.argv.slice(2));
});
