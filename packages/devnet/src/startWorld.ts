import type { Deployment } from '@metis-blitz/protocol/deployments';
import { DEVELOPMENT_ACCOUNTS } from './accounts/developmentAccounts.ts';
import { startAnvil } from './anvil/startAnvil.ts';
import { createWorld, type Progress, worldBegins } from './world/createWorld.ts';

/** METIS that every development account is born with. */
const BALANCE = 100_000;

export interface QuietWorld {
  rpcUrl: string;
  deployment: Deployment;
  stop(): Promise<void>;
}

/**
 * The world of a devnet without what lives in it: the same thirty days, then nothing happens but what a test does.
 * Two worlds with the same `until` are alike to the block.
 * @param until unix seconds: where the past ends; default now
 */
export async function startWorld(
  options: { port?: number; until?: number; onProgress?: (progress: Progress) => void } = {},
): Promise<QuietWorld> {
  const { port = 0, until = Math.floor(Date.now() / 1_000), onProgress } = options;
  const anvil = await startAnvil({
    ...{ port, genesisTimestamp: worldBegins(until) },
    ...{ accounts: DEVELOPMENT_ACCOUNTS, balance: BALANCE },
  });
  try {
    const deployment = await createWorld(anvil.rpcUrl, until, onProgress);
    return { rpcUrl: anvil.rpcUrl, deployment, stop: anvil.stop };
  } catch (error) {
    await anvil.stop();
    throw error;
  }
}
