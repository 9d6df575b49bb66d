import { chainClient } from './chainClient.ts';
import { finalizedTime } from './finalizedTime.ts';
import type { KeptIndex } from './keptIndex.ts';

/**
 * Holds what was indexed against the chain. Ponder itself compares no more than a time: a chain that lost blocks and
 * made others would keep the rows of those that are gone.
 * - `same` the block that the index would go on from is on the chain
 * - `other` another block stands in its place
 * - `ahead` the chain has not come so far: it lost blocks, or the node is behind
 * @throws Error when no node answers
 */
export async function isOfChain(
  urls: readonly string[],
  { finalizedAt, head }: KeptIndex,
): Promise<'same' | 'other' | 'ahead'> {
  const client = chainClient(urls);
  if (head) {
    const newest = await client.getBlockNumber();
    if (newest < head.number) return 'ahead';
    const { hash } = await client.getBlock({ blockNumber: head.number });
    if (hash !== head.hash) return 'other';
  }
  return finalizedAt > (await finalizedTime(urls)) ? 'ahead' : 'same';
}
