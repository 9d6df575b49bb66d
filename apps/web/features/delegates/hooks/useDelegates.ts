'use client';

import { indexerRoutes, queryIndexer } from '@metis-blitz/sdk/indexer';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useIndexer } from '../../../lib/indexer/useIndexer.ts';
import { indexKey } from '../../../lib/query/keys.ts';

/** Everyone with voting power, largest first, page by page: the chain has no list of them. */
export function useDelegates() {
  const indexer = useIndexer();
  return useInfiniteQuery({
    queryKey: indexKey('delegates'),
    enabled: indexer !== undefined,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      if (!indexer) throw new Error('There is no index.');
      const asked = { query: { limit: 25, cursor: pageParam }, signal };
      return (await queryIndexer(indexer, indexerRoutes.delegates, asked)).data;
    },
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
}
