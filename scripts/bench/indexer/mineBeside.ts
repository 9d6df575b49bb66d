import type { startWorld } from '@metis-blitz/devnet';
import { ask } from './writeBlocks.ts';

/** A block of the chain under load, as on Metis. */
const BLOCK_MS = 2_000;

export type World = Awaited<ReturnType<typeof startWorld>>;

/** Blocks come in beside the load. @returns what ends it */
export function mineBeside(world: World): () => Promise<void> {
  let going = true;
  const done = (async () => {
    while (going) {
      await mine(world);
      await pause(BLOCK_MS);
    }
  })();
  return async () => {
    going = false;
    await done;
  };
}

export const mine = (world: World) => ask(world.rpcUrl, [['evm_mine', []]]);
export const height = async (world: World) =>
  Number((await ask<string>(world.rpcUrl, [['eth_blockNumber', []]]))[0]);
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
