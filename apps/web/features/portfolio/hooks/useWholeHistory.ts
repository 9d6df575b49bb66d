'use client';

import { indexerRoutes, queryIndexer } from '@metis-blitz/sdk/indexer';
import { useQuery } from '@tanstack/react-query';
import type { Address } from 'viem';
import { useIndexer } from '../../../lib/indexer/useIndexer.ts';
import { indexKey } from '../../../lib/query/keys.ts';
import { readPages } from './readPages.ts';

/** Pages of 200 lines; a longer history than that is not drawn. */
const MOST_PAGES = 6;

/** Every line of an account's history; `data` is null when there are too many to draw. */
export function useWholeHistory(account: Address) {
  const indexer = useIndexer();
  return useQuery({
    queryKey: indexKey('history', account, 'all'),
    enabled: indexer !== undefined,
    queryFn: ({ signal }) => {
      if (!indexer) throw new Error('There is no index.');
      return readPages(MOST_PAGES, async (cursor) => {
        const asked = { params: { address: account }, query: { limit: 200, cursor }, signal };
        return (await queryIndexer(indexer, indexerRoutes.accountHistory, asked)).data;
      });
    },
  });
}
