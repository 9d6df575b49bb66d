import type { Deployment } from '@metis-blitz/protocol/deployments';
import { createPublicClient, http, type LocalAccount } from 'viem';
import { allCranks } from './cranks/allCranks.ts';
import type { CrankContext } from './cranks/Crank.ts';
import { createPricer } from './economics/createPricer.ts';
import { createPurse, type Purse } from './economics/createPurse.ts';
import type { Env } from './env/readEnv.ts';
import { createPostman, type Postman } from './runner/createPostman.ts';
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
/** A node that says nothing for so long is asked again. */
const TIMEOUT_MS = 10_000;

/**
 * Starts every crank over one account.
 * @param account who pays
 * @throws when the node does not answer or is of another chain, or the port is taken
 */
export async function startKeeper(
  env: Env,
  deployment: Deployment,
  account: LocalAccount,
  log: (line: string) => void,
): Promise<Keeper> {
  const client = createPublicClient({ transport: http(env.BLITZ_RPC_URL, { timeout: TIMEOUT_MS }) });
  const chainId = await client.getChainId().catch(() => {
    // Providers put a key into the rest of the address.
    const { origin } = new URL(env.BLITZ_RPC_URL);
    throw new Error(`The keeper cannot start.\nNo node answers at BLITZ_RPC_URL ${origin}.`);
  });
  if (chainId !== deployment.chainId) {
    throw new Error(
      `The keeper cannot start.\nBLITZ_RPC_URL is of chain ${chainId}, BLITZ_DEPLOYMENT of ${deployment.chainId}.`,
    );
  }
  const all = allCranks(env.BLITZ_KEEPER_MIN_HARVEST);
  const cranks = env.BLITZ_KEEPER_CRANKS.map((name) => all[name]);
  const status = createStatus(cranks.map(({ name }) => name));
  const limits = {
    perTurn: env.BLITZ_KEEPER_MAX_TURN,
    perDay: env.BLITZ_KEEPER_MAX_DAY,
    floor: env.BLITZ_KEEPER_FLOOR,
  };
  const purse = createPurse(limits, env.BLITZ_KEEPER_STATE);
  const price = createPricer(client);
  const postman = createPostman({
    ...{ client, account, chainId, purse, price, log },
    stuckMs: env.BLITZ_KEEPER_STUCK_S * 1_000,
    pollMs: Math.min(POLLING_MS, env.BLITZ_KEEPER_INTERVAL_MS),
    onEvent: status.happened,
  });
  status.saw({ address: account.address, dayLimit: limits.perDay });
  const server = await serveStatus(status, env.BLITZ_KEEPER_HOST, env.BLITZ_KEEPER_PORT);
  const context = { client, contracts: deployment.contracts, account: account.address };
  const run = {
    ...{ context, postman, price, status, log },
    intervalMs: env.BLITZ_KEEPER_INTERVAL_MS,
    rule: {
      maxCostBps: env.BLITZ_KEEPER_MAX_COST_PERCENT,
      patienceMs: env.BLITZ_KEEPER_PATIENCE_S * 1_000,
    },
    dryRun: env.BLITZ_KEEPER_DRY_RUN,
  };
  const running = cranks.map((crank) => runCrank(crank, run));
  const watch = setInterval(
    () => void look(context, status, purse, postman).catch(() => undefined),
    env.BLITZ_KEEPER_INTERVAL_MS,
  );

  return {
    ...{ account, status },
    port: server.port,
    async stop() {
      clearInterval(watch);
      postman.stop();
      await Promise.all(running.map((crank) => crank.stop()));
      await server.stop();
    },
  };
}

/** What `/metrics` says of the account; a node that does not answer leaves the last word standing. */
async function look(
  { client, account }: CrankContext,
  status: Status,
  purse: Purse,
  postman: Postman,
): Promise<void> {
  status.saw({ inFlightSince: Math.floor(postman.inFlightSince() / 1_000) });
  const [balance, { timestamp }] = await Promise.all([
    client.getBalance({ address: account }),
    client.getBlock(),
  ]);
  const chainTime = Number(timestamp);
  status.saw({ balance, chainTime, spentInADay: purse.spentInADay(chainTime) });
}
