'use client';

import { type IndexerData, indexerRoutes, queryIndexer } from '@metis-blitz/sdk/indexer';
import { useQuery } from '@tanstack/react-query';
import type { Address } from 'viem';
import { useIndexer } from '../../../lib/indexer/useIndexer.ts';
import { indexKey } from '../../../lib/query/keys.ts';

/** Pages of 200 lines; a longer history than that is not drawn. */
const MOST_PAGES = 6;

/** Every line of an account's history; `data` is null when there are too many to draw. */
export function useWholeHistory(account: Address) {
  const indexer = useIndexer();
  return useQuery({
    queryKey: indexKey('history', account, 'all'),
    enabled: indexer !== undefined,
    queryFn: async ({ signal }) => {
      if (!indexer) throw new Error('There is no index.');
      const lines: IndexerData<'accountHistory'>['items'] = [];
      let cursor: string | undefined;
      for (let page = 0; page < MOST_PAGES; page++) {
        const asked = { params: { address: account }, query: { limit: 200, cursor }, signal };
        const { items, nextCursor } = (await queryIndexer(indexer, indexerRoutes.accountHistory, asked)).data;
        lines.push(...items);
        if (nextCursor === null) return lines;
        cursor = nextCursor;
      }
      return null;
    },
  });
}
