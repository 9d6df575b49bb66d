import { toHex } from 'viem';
import { localPublicClient } from '../anvil/localClients.ts';
import { rpcOf } from '../anvil/rpcOf.ts';

/** Time of a chain that nobody else runs. */
export interface Clock {
  /** Unix seconds of the newest block. */
  now(): number;
  /** A block `seconds` after the newest. */
  pass(seconds: number): Promise<void>;
  /** `blocks` blocks, the last one about `seconds` after the newest. */
  mine(blocks: number, seconds: number): Promise<void>;
  /** Lets time run again, from `at` (unix seconds) or from now if that is later. */
  letGo(at: number): Promise<void>;
}

/** Stops time: it moves only when told, and blocks share a timestamp as they do on Metis. */
export async function createClock(rpcUrl: string): Promise<Clock> {
  const rpc = rpcOf(rpcUrl);
  let time = Number((await localPublicClient(rpcUrl).getBlock()).timestamp);
  await rpc('anvil_setBlockTimestampInterval', [0]);

  return {
    now: () => time,

    async pass(seconds) {
      time += seconds;
      await rpc('evm_setNextBlockTimestamp', [time]);
      await rpc('evm_mine', []);
    },

    async mine(blocks, seconds) {
      if (blocks < 1) return;
      const step = Math.floor(seconds / blocks);
      await rpc('anvil_setBlockTimestampInterval', [step]);
      await rpc('anvil_mine', [toHex(blocks)]);
      await rpc('anvil_setBlockTimestampInterval', [0]);
      time += step * blocks;
    },

    async letGo(at) {
      await rpc('anvil_removeBlockTimestampInterval', []);
      await rpc('evm_setTime', [Math.max(at, time)]);
      await rpc('evm_mine', []);
    },
  };
}
