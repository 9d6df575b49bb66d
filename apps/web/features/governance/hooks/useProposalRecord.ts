'use client';

import { indexerRoutes, queryIndexer } from '@metis-blitz/sdk/indexer';
import type { GovernorName } from '@metis-blitz/sdk/reads';
import { useQuery } from '@tanstack/react-query';
import { useIndexer } from '../../../lib/indexer/useIndexer.ts';
import { indexKey } from '../../../lib/query/keys.ts';

/** When each thing happened to a proposal: told by events, so the index has it. Without one the page has less dates. */
export function useProposalRecord(governor: GovernorName, id: bigint) {
  const indexer = useIndexer();
  return useQuery({
    queryKey: indexKey('proposals', governor, String(id)),
    enabled: indexer !== undefined,
    queryFn: async ({ signal }) => {
      if (!indexer) throw new Error('There is no index.');
      const asked = { params: { governor, id }, signal };
      return (await queryIndexer(indexer, indexerRoutes.proposal, asked)).data;
    },
    refetchInterval: 15_000,
    retry: false,
  });
}
