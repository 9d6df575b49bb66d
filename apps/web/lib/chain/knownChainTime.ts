import { queryClient } from '../query/queryClient.ts';
import { chainTimeAt } from './chainTimeAt.ts';
import { type LatestBlock, latestBlockKey } from './latestBlock.ts';

/**
 * The chain's time outside of components (`useChainTime` inside of them), from the newest block that this page has seen.
 * @returns unix seconds; undefined while no block is known
 */
export function knownChainTime(): number | undefined {
  const block = queryClient().getQueryData<LatestBlock>(latestBlockKey);
  return block && chainTimeAt(block, performance.now());
}
