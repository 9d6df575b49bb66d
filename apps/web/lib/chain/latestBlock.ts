import { queryOptions } from '@tanstack/react-query';
import { chainKey } from '../query/keys.ts';
import type { ReadClient } from './publicClient.ts';

export interface LatestBlock {
  readonly number: bigint;
  /** Unix seconds. */
  readonly timestamp: number;
  /** `performance.now()` when this block was first seen, in ms: the only use of the computer's clock is the time since. */
  readonly seenAt: number;
}

export const latestBlockKey = chainKey('latestBlock');

/** The newest block, asked for every two seconds while someone looks. */
export const latestBlock = (client: ReadClient) =>
  queryOptions({
    queryKey: latestBlockKey,
    queryFn: async ({ client: cache, queryKey }): Promise<LatestBlock> => {
      const block = await client.getBlock({ includeTransactions: false });
      const last = cache.getQueryData<LatestBlock>(queryKey);
      // A block that is still the newest keeps the moment it was first seen, so that time goes on between blocks.
      if (last?.number === block.number && last.timestamp === Number(block.timestamp)) return last;
      return { number: block.number, timestamp: Number(block.timestamp), seenAt: performance.now() };
    },
    refetchInterval: 2_000,
    staleTime: 1_000,
    structuralSharing: false,
  });
