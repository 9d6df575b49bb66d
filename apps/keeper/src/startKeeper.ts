import type { Deployment } from '@metis-blitz/protocol/deployments';
import { createPublicClient, http, type LocalAccount } from 'viem';
import type { Crank } from './cranks/Crank.ts';
import { executeCrank } from './cranks/executeCrank.ts';
import { finalizeCrank } from './cranks/finalizeCrank.ts';
import { harvestCrank } from './cranks/harvestCrank.ts';
import { rebalanceCrank } from './cranks/rebalanceCrank.ts';
import { settleCrank } from './cranks/settleCrank.ts';
import { keeperAccount } from './env/keeperAccount.ts';
import type { Env } from './env/readEnv.ts';
import { createPostman } from './runner/createPostman.ts';
import { runCrank } from './runner/runCrank.ts';
import { createStatus, type Status } from './status/createStatus.ts';
import { serveStatus } from './status/serveStatus.ts';

export interface Keeper {
  account: LocalAccount;
  status: Status;
  /** Of `/health` and `/metrics`. */
  port: number;
  /** Resolves when no turn is under way any more. */
  stop(): Promise<void>;
}

const POLLING_MS = 500;

/**
 * Starts every crank over one account.
 * @throws when the node does not answer or is of another chain, no key fits, or the port is taken
 */
export async function startKeeper(
  env: Env,
  deployment: Deployment,
  log: (line: string) => void,
): Promise<Keeper> {
  const client = createPublicClient({ transport: http(env.BLITZ_RPC_URL), pollingInterval: POLLING_MS });
  const chainId = await client.getChainId().catch(() => {
    throw new Error(`The keeper cannot start.\nNo node answers at BLITZ_RPC_URL ${env.BLITZ_RPC_URL}.`);
  });
  if (chainId !== deployment.chainId) {
    throw new Error(
      `The keeper cannot start.\nBLITZ_RPC_URL is of chain ${chainId}, BLITZ_DEPLOYMENT of ${deployment.chainId}.`,
    );
  }
  const account = keeperAccount(env.BLITZ_KEEPER_KEY, chainId);

  const cranks = cranksOf(env);
  const status = createStatus(cranks.map(({ name }) => name));
  const server = await serveStatus(status, env.BLITZ_KEEPER_HOST, env.BLITZ_KEEPER_PORT);
  const run = {
    context: { client, contracts: deployment.contracts, account: account.address },
    postman: createPostman(client, account),
    ...{ status, log },
    intervalMs: env.BLITZ_KEEPER_INTERVAL_MS,
    dryRun: env.BLITZ_KEEPER_DRY_RUN,
  };
  const running = cranks.map((crank) => runCrank(crank, run));

  return {
    ...{ account, status },
    port: server.port,
    async stop() {
      await Promise.all(running.map((crank) => crank.stop()));
      await server.stop();
    },
  };
}

function cranksOf(env: Env): Crank[] {
  const always = [settleCrank, harvestCrank(env.BLITZ_KEEPER_MIN_HARVEST), rebalanceCrank, finalizeCrank];
  return env.BLITZ_KEEPER_EXECUTE ? [...always, executeCrank] : always;
}
