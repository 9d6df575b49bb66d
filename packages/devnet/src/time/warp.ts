import { toHex } from 'viem';
import { localPublicClient } from '../anvil/localClients.ts';
import { rpcOf } from '../anvil/rpcOf.ts';

/** A leap is walked in steps of about an hour, so that sequencers earn on the way. */
const STEP = 3_600;
const MOST_BLOCKS = 200;

/**
 * Takes a running local chain forward in time. Blocks come on the way; the simulated sequencers commit their epochs
 * afterwards.
 * @returns unix seconds of the chain after it
 */
export async function warp(rpcUrl: string, seconds: number): Promise<number> {
  const rpc = rpcOf(rpcUrl);
  const blocks = Math.min(Math.max(Math.floor(seconds / STEP), 1), MOST_BLOCKS);
  const step = Math.floor(seconds / blocks);

  await rpc('evm_increaseTime', [seconds - step * (blocks - 1)]);
  await rpc('evm_mine', []);
  if (blocks > 1) await rpc('anvil_mine', [toHex(blocks - 1), toHex(step)]);
  return Number((await localPublicClient(rpcUrl).getBlock()).timestamp);
}
