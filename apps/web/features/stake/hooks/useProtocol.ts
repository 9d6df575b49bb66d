'use client';

import { indexerRoutes, queryIndexer } from '@metis-blitz/sdk/indexer';
import { useQuery } from '@tanstack/react-query';
import { useIndexer } from '../../../lib/indexer/useIndexer.ts';
import { indexKey } from '../../../lib/query/keys.ts';

/** What only history tells: realised rates and how many people there are. */
export function useProtocol() {
  const indexer = useIndexer();
  return useQuery({
    queryKey: indexKey('protocol'),
    enabled: indexer !== undefined,
    queryFn: async ({ signal }) => {
      if (!indexer) throw new Error('There is no index.');
      return (await queryIndexer(indexer, indexerRoutes.protocol, { signal })).data;
    },
    refetchInterval: 20_000,
  });
}
