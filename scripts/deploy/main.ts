import { fileURLToPath } from 'node:url';
import { runMain } from '../bootstrap/runMain.mjs';
import { deployNetwork } from './deployNetwork.ts';
import { readDeployOptions } from './readDeployOptions.ts';

/*
 * npm run deploy -- --network localhost|metisSepolia|metis [--profile …] [--rpc URL] [--guardian 0x…]
 *                   [--fee-receiver 0x…] [--broadcast | --dry-run] [--out FOLDER]
 * Live networks are rehearsed on a fork first, and nothing more unless --broadcast is said. The key comes from
 * BLITZ_DEPLOYER_KEYSTORE with BLITZ_DEPLOYER_PASSPHRASE_FILE, or from BLITZ_DEPLOYER_KEY.
 */
const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
await runMain(async () => {
  const plan = await readDeployOptions(process.argv.slice(2), process.env);
  await deployNetwork(plan, plan.out ?? root);
});
