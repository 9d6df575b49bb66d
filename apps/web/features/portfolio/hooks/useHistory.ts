'use client';

import { indexerRoutes, indexerUrl, queryIndexer } from '@metis-blitz/sdk/indexer';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { Address } from 'viem';
import { useIndexer } from '../../../lib/indexer/useIndexer.ts';
import { indexKey } from '../../../lib/query/keys.ts';

/** What an account did and was paid, newest first, page by page. */
export function useHistory(account: Address) {
  const indexer = useIndexer();
  return useInfiniteQuery({
    queryKey: indexKey('history', account),
    enabled: indexer !== undefined,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      if (!indexer) throw new Error('There is no index.');
      const query = { limit: 20, cursor: pageParam };
      const asked = { params: { address: account }, query, signal };
      return (await queryIndexer(indexer, indexerRoutes.accountHistory, asked)).data;
    },
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
}

/** Where the whole history is as a table file; undefined without an index. */
export function useHistoryFile(account: Address): string | undefined {
  const indexer = useIndexer();
  return (
    indexer &&
    indexerUrl(indexer, indexerRoutes.accountHistory, {
      params: { address: account },
      query: { format: 'csv', limit: 200 },
    })
  );
}
