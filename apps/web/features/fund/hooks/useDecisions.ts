'use client';

import { indexerRoutes, queryIndexer } from '@metis-blitz/sdk/indexer';
import { useQuery } from '@tanstack/react-query';
import { useIndexer } from '../../../lib/indexer/useIndexer.ts';
import { indexKey } from '../../../lib/query/keys.ts';

/** Why METIS moved, newest first: kept in events, so it is the index that has it at hand. */
export function useDecisions() {
  const indexer = useIndexer();
  return useQuery({
    queryKey: indexKey('decisions'),
    enabled: indexer !== undefined,
    queryFn: async ({ signal }) => {
      if (!indexer) throw new Error('There is no index.');
      const answer = await queryIndexer(indexer, indexerRoutes.decisions, { query: { limit: 200 }, signal });
      return answer.data.items;
    },
  });
}
