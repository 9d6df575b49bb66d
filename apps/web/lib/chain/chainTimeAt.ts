import type { LatestBlock } from './latestBlock.ts';

/**
 * @param elapsed a reading of the same clock as `block.seenAt`, in ms.
 * @returns chain time in whole unix seconds.
 */
export function chainTimeAt(block: Pick<LatestBlock, 'timestamp' | 'seenAt'>, elapsed: number): number {
  return block.timestamp + Math.max(0, Math.floor((elapsed - block.seenAt) / 1_000));
}
