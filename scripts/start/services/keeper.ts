import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Running, StartContext } from '../StartContext.ts';
import { spawnService } from '../spawnService.ts';
import type { Chain } from './chain.ts';

const PROGRAM = 'apps/keeper/src/main.ts';
const PATIENCE_MS = 30_000;
/** The others are left to the person: to queue what passed, to enact and to return is part of the tour. */
const LOCAL_CRANKS = 'settle,harvest,rebalance,finalize,sweep,sync';

/** The keeper, which turns the cranks; nothing where there is none yet. */
export async function startKeeper(
  context: StartContext,
  chain: Pick<Chain, 'rpcUrl' | 'deploymentFile'>,
): Promise<Running | undefined> {
  if (!existsSync(join(context.root, PROGRAM))) return undefined;
  return spawnService(context, {
    name: 'keeper',
    args: [PROGRAM],
    env: {
      BLITZ_RPC_URL: chain.rpcUrl,
      BLITZ_DEPLOYMENT: chain.deploymentFile,
      BLITZ_KEEPER_STATE: join(context.stateDir, 'keeper.json'),
      BLITZ_KEEPER_CRANKS: LOCAL_CRANKS,
      // METIS costs nothing on a local chain, time leaps there, and a person wants to see rewards come.
      BLITZ_KEEPER_MAX_DAY: '1000',
      BLITZ_KEEPER_MAX_COST_PERCENT: '50',
      BLITZ_KEEPER_PATIENCE_S: '120',
    },
    isReady: async () => true,
    patienceMs: PATIENCE_MS,
  });
}
