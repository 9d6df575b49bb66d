'use client';

import { indexerRoutes, queryIndexer } from '@metis-blitz/sdk/indexer';
import type { GovernorName } from '@metis-blitz/sdk/reads';
import { useQuery } from '@tanstack/react-query';
import { useIndexer } from '../../../lib/indexer/useIndexer.ts';
import { indexKey } from '../../../lib/query/keys.ts';

/** Who voted and why, largest first: kept in events, so it is the index that has it at hand. */
export function useVotes(governor: GovernorName, id: bigint) {
  const indexer = useIndexer();
  return useQuery({
    queryKey: indexKey('votes', governor, String(id)),
    enabled: indexer !== undefined,
    queryFn: async ({ signal }) => {
      if (!indexer) throw new Error('There is no index.');
      const asked = { params: { governor, id }, query: { limit: 100 }, signal };
      return (await queryIndexer(indexer, indexerRoutes.proposalVotes, asked)).data.items;
    },
    refetchInterval: 15_000,
  });
}
