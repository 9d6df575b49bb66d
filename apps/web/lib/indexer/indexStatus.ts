import { type Indexer, indexerRoutes, queryIndexer } from '@metis-blitz/sdk/indexer';
import { queryOptions } from '@tanstack/react-query';
import { indexKey } from '../query/keys.ts';
import { type IndexReading, TOLERATED_LAG } from './indexAge.ts';

interface IndexStatus {
  readonly latest: IndexReading;
  /** What the answer before it said. */
  readonly earlier: IndexReading | undefined;
  /** Newest block that it has read. */
  readonly block: bigint;
  /** What it says of itself. */
  readonly ready: boolean;
  /** Seconds between its own head and its own block; 0 when it does not know its head. */
  readonly ownLag: number;
}

/** How far the index is, and how far it was when it was asked before. */
export const indexStatus = (indexer: Indexer | undefined) =>
  queryOptions({
    queryKey: indexKey('status', indexer?.url),
    enabled: indexer !== undefined,
    queryFn: async ({ client, queryKey, signal }): Promise<IndexStatus> => {
      if (!indexer) throw new Error('There is no index.');
      const { data, block } = await queryIndexer(indexer, indexerRoutes.status, { signal });
      const timestamp = Number(block.timestamp);
      return {
        latest: { timestamp, seenAt: performance.now() },
        earlier: client.getQueryData<IndexStatus>(queryKey)?.latest,
        block: BigInt(block.number),
        ready: data.ready,
        ownLag: data.head ? Math.max(0, Number(data.head.timestamp) - timestamp) : 0,
      };
    },
    // An index that is behind is asked often, so that the page says so no longer than it is.
    refetchInterval: ({ state: { data, error } }) =>
      error || (data && (!data.ready || data.ownLag > TOLERATED_LAG)) ? 1_500 : 6_000,
    structuralSharing: false,
    retry: false,
  });
