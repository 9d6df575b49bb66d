'use client';

import { indexerRoutes, queryIndexer } from '@metis-blitz/sdk/indexer';
import { useQuery } from '@tanstack/react-query';
import { useIndexer } from '../../../lib/indexer/useIndexer.ts';
import { indexKey } from '../../../lib/query/keys.ts';

/** METIS per lsMETIS over time, oldest first; values in RAY. */
export function useRates() {
  const indexer = useIndexer();
  return useQuery({
    queryKey: indexKey('rates'),
    enabled: indexer !== undefined,
    queryFn: async ({ signal }) => {
      if (!indexer) throw new Error('There is no index.');
      const query = { limit: 200 };
      const { data } = await queryIndexer(indexer, indexerRoutes.rateHistory, { query, signal });
      return data.items
        .map(({ timestamp, rateRay }) => ({ at: timestamp, value: rateRay }))
        .toSorted((one, two) => one.at - two.at);
    },
    refetchInterval: 30_000,
  });
}
