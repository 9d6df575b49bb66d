'use client';

import { indexerRoutes, indexerUrl, queryIndexer } from '@metis-blitz/sdk/indexer';
import { useQuery } from '@tanstack/react-query';
import type { Address } from 'viem';
import { useIndexer } from '../../../lib/indexer/useIndexer.ts';
import { indexKey } from '../../../lib/query/keys.ts';
import { readPages } from './readPages.ts';

/** Pages of 200 rows. Whoever has more epochs than one page is shown days; three years of ten sequencers fit. */
const MOST_PAGES = { epoch: 1, day: 55 } as const;

/**
 * What an account's delegations earned, newest first: epoch by epoch, or day by day where epochs are many. `data` is
 * null when even those are too many to draw.
 */
export function useRewards(account: Address) {
  const indexer = useIndexer();
  return useQuery({
    queryKey: indexKey('rewards', account),
    enabled: indexer !== undefined,
    queryFn: async ({ signal }) => {
      if (!indexer) throw new Error('There is no index.');
      const read = (per: keyof typeof MOST_PAGES) =>
        readPages(MOST_PAGES[per], async (cursor) => {
          const asked = { params: { address: account }, query: { per, limit: 200, cursor }, signal };
          return (await queryIndexer(indexer, indexerRoutes.accountRewards, asked)).data;
        });
      return (await read('epoch')) ?? (await read('day'));
    },
  });
}

/** Where the rewards of each epoch are as a table file; undefined without an index. */
export function useRewardsFile(account: Address): string | undefined {
  const indexer = useIndexer();
  const asked = { params: { address: account }, query: { format: 'csv' } };
  return indexer && indexerUrl(indexer, indexerRoutes.accountRewards, asked);
}
