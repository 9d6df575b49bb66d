'use client';

import { indexerRoutes, queryIndexer } from '@metis-blitz/sdk/indexer';
import { type GovernorName, getProposalText } from '@metis-blitz/sdk/reads';
import { useQuery } from '@tanstack/react-query';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { useIndexer } from '../../../lib/indexer/useIndexer.ts';

/** The text that a proposal was made with: from the index, or from the chain's log when that does not know it. */
export function useProposalText(governor: GovernorName, proposalId: bigint) {
  const client = usePublicClient();
  const indexer = useIndexer();
  const { contracts, blockNumber } = useConfig().deployment;
  return useQuery({
    queryKey: ['proposalText', governor, String(proposalId)],
    queryFn: async ({ signal }) => {
      const known =
        indexer &&
        (await queryIndexer(indexer, indexerRoutes.proposal, {
          params: { governor, id: proposalId },
          signal,
        }).catch(() => undefined));
      if (known) return known.data.description;
      const fromBlock = BigInt(blockNumber);
      return (await getProposalText(client, { contracts, governor, proposalId, fromBlock })) ?? '';
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}
