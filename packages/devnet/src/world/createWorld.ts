import { DAY, type External, profiles } from '@metis-blitz/deploy';
import type { Deployment } from '@metis-blitz/protocol/deployments';
import { localPublicClient } from '../anvil/localClients.ts';
import { deployOnLocalChain } from '../deployOnLocalChain.ts';
import { seedWorld, WORLD_AGE_DAYS } from '../seed/seedWorld.ts';
import { createClock } from './createClock.ts';
import { createSender } from './createSender.ts';

/** Something that takes a while, and how far it is. */
export interface Progress {
  says: string;
  done: number;
  total: number;
}

/** Unix seconds at which a world must begin that ends at `until`. */
export function worldBegins(until: number): number {
  return until - WORLD_AGE_DAYS * DAY;
}

/**
 * Deploys and lives through the past, on a chain that was started with `worldBegins(until)`.
 * @param until unix seconds: where the past ends and time begins to run
 * @param external what a forked chain has already
 */
export async function createWorld(
  rpcUrl: string,
  until: number,
  onProgress?: (progress: Progress) => void,
  external?: External,
): Promise<Deployment> {
  const clock = await createClock(rpcUrl);
  const more = external ? { external } : {};
  const deployment = await deployOnLocalChain(rpcUrl, onProgress, profiles.local, more);

  const client = localPublicClient(rpcUrl);
  const send = createSender(rpcUrl);
  await seedWorld({ deployment, client, send, clock }, until, (day) =>
    onProgress?.({ says: `live through day ${day + 1}`, done: day, total: WORLD_AGE_DAYS }),
  );
  await clock.letGo(until);
  return deployment;
}
