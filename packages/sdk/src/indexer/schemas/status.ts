import { z } from 'zod';
import { blockNumber, seconds } from './wire.ts';

/** Whether the index may be trusted: `ready` when it has caught up with the chain and stayed there. */
export const statusSchema = z.object({
  chainId: z.int().positive(),
  ready: z.boolean(),
  /** Newest block that the node told of, null when the node does not answer. */
  head: z.object({ number: blockNumber, timestamp: seconds }).nullable(),
  /** Blocks between the head and the answer's block, null when the head is unknown. */
  lag: z.int().nonnegative().nullable(),
});
