'use client';

import { useQuery } from '@tanstack/react-query';
import { latestBlock } from '../chain/latestBlock.ts';
import { usePublicClient } from '../chain/usePublicClient.ts';
import { indexStatus } from './indexStatus.ts';
import { useIndexer } from './useIndexer.ts';

export interface IndexLag {
  /** Seconds of chain time that the index is behind the chain. undefined while it is not known. */
  readonly behind: number | undefined;
  /** There is an index here, and it does not answer. */
  readonly down: boolean;
}

/** How old indexed figures are, by the chain's time: give it to `StaleBanner`. */
export function useIndexLag(): IndexLag {
  const indexer = useIndexer();
  const status = useQuery(indexStatus(indexer));
  const block = useQuery(latestBlock(usePublicClient()));
  const behind =
    status.data && block.data && Math.max(0, block.data.timestamp - Number(status.data.block.timestamp));
  return { behind, down: indexer !== undefined && status.isError };
}
