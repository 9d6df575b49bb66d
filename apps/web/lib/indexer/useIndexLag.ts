'use client';

import { IndexerRefusedError } from '@metis-blitz/sdk/indexer';
import { latestBlock } from '../chain/latestBlock.ts';
import { usePublicClient } from '../chain/usePublicClient.ts';
import { useRead } from '../query/useRead.ts';
import { indexAge } from './indexAge.ts';
import { indexStatus } from './indexStatus.ts';
import { useIndexer } from './useIndexer.ts';

export interface IndexLag {
  /** Seconds of chain time that the index is behind the chain; 0 while it is not known. */
  readonly behind: number;
  /** It is behind, and reads faster than the chain grows; or it says itself that it is being built. */
  readonly catchingUp: boolean;
  /** There is an index here, and it does not answer. */
  readonly down: boolean;
}

/** How old indexed figures are, by the chain's time: what lasts is said above every page, catching up beside the figures. */
export function useIndexLag(): IndexLag {
  const indexer = useIndexer();
  const status = useRead(indexStatus(indexer));
  const block = useRead(latestBlock(usePublicClient()));
  const age =
    status.data && block.data
      ? indexAge(status.data.latest, status.data.earlier, block.data.timestamp)
      : { behind: 0, catchingUp: false };
  const building = status.error instanceof IndexerRefusedError && status.error.code === 'not-ready';
  return {
    behind: age.behind,
    catchingUp: age.catchingUp || building,
    down: indexer !== undefined && status.isError && !building,
  };
}
