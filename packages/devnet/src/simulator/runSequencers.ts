import type { Deployment } from '@metis-blitz/protocol/deployments';
import { keccak256, toHex } from 'viem';
import { type LocalPublicClient, localPublicClient } from '../anvil/localClients.ts';
import { rpcOf } from '../anvil/rpcOf.ts';
import { candidates } from '../epochs/candidates.ts';
import { commitEpochs } from '../epochs/commitEpochs.ts';
import { recommitEpoch } from '../epochs/recommitEpoch.ts';
import { runningEpoch } from '../epochs/runningEpoch.ts';
import { createSender } from '../world/createSender.ts';

/** Milliseconds without a transaction after which a block comes anyway. */
const HEARTBEAT_MS = 2_000;
/** One epoch in so many is failed by its sequencer. */
const ONE_IN = 9n;

export interface Simulator {
  /** Resolves when the last round is over. */
  stop(): Promise<void>;
}

/**
 * Plays the sequencers of a running chain: a block at least every two seconds, epochs committed ahead by stake, now
 * and then one that fails in the middle. All of it follows from the chain, so nothing is lost when it stops.
 * @param onTrouble told when a round fails; the next one comes all the same
 */
export function runSequencers(
  rpcUrl: string,
  deployment: Deployment,
  onTrouble: (says: string) => void,
): Simulator {
  const playRound = createRound(rpcUrl, deployment);
  let stopped = false;

  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const next = () => {
    if (stopped) return;
    timer = setTimeout(() => {
      running = playRound()
        .catch((error: unknown) => {
          if (!stopped) onTrouble(error instanceof Error ? error.message : String(error));
        })
        .then(next);
    }, HEARTBEAT_MS);
  };
  next();

  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

/**
 * One round of the sequencers: a block if none came since the round before, epochs that are due, and the failure of
 * the running epoch when its time has come.
 */
export function createRound(rpcUrl: string, deployment: Deployment): () => Promise<void> {
  const client = localPublicClient(rpcUrl);
  const parts = { client, deployment, send: createSender(rpcUrl) };
  const rpc = rpcOf(rpcUrl);
  let seen = 0n;

  return async () => {
    const height = await client.getBlockNumber({ cacheTime: 0 });
    if (height === seen) await rpc('evm_mine', []);
    seen = await client.getBlockNumber({ cacheTime: 0 });

    const eligible = await candidates(client, deployment);
    await commitEpochs(parts, eligible);
    if (await isTimeToFail(client, deployment)) await recommitEpoch(parts, eligible);
  };
}

/** In the second half of an epoch that its number dooms. */
async function isTimeToFail(client: LocalPublicClient, deployment: Deployment): Promise<boolean> {
  const epoch = await runningEpoch(client, deployment);
  if (!epoch || BigInt(keccak256(toHex(`fail ${epoch.id}`))) % ONE_IN !== 0n) return false;
  const middle = (epoch.startBlock + epoch.endBlock) / 2n;
  return epoch.height > middle && epoch.height < epoch.endBlock - 1n;
}
