import { type Indexer, indexerRoutes, queryIndexer } from '@metis-blitz/sdk/indexer';
import { queryOptions } from '@tanstack/react-query';
import { indexKey } from '../query/keys.ts';

/** How far the index is. */
export const indexStatus = (indexer: Indexer | undefined) =>
  queryOptions({
    queryKey: indexKey('status', indexer?.url),
    enabled: indexer !== undefined,
    queryFn: ({ signal }) => {
      if (!indexer) throw new Error('There is no index.');
      return queryIndexer(indexer, indexerRoutes.status, { signal });
    },
    refetchInterval: 10_000,
    retry: false,
  });
