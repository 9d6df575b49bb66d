'use client';

import { indexerRoutes, queryIndexer } from '@metis-blitz/sdk/indexer';
import { useQuery } from '@tanstack/react-query';
import { useIndexer } from '../../../lib/indexer/useIndexer.ts';
import { indexKey } from '../../../lib/query/keys.ts';

/** Figures of the last two hundred days that had any, newest first. */
export function useStakeDays() {
  const indexer = useIndexer();
  return useQuery({
    queryKey: indexKey('days'),
    enabled: indexer !== undefined,
    queryFn: async ({ signal }) => {
      if (!indexer) throw new Error('There is no index.');
      const query = { limit: 200 };
      return (await queryIndexer(indexer, indexerRoutes.protocolDays, { query, signal })).data.items;
    },
    refetchInterval: 60_000,
  }).data;
}
