'use client';

import { indexerRoutes, queryIndexer } from '@metis-blitz/sdk/indexer';
import type { GovernorName } from '@metis-blitz/sdk/reads';
import { useQuery } from '@tanstack/react-query';
import { useIndexer } from '../../../lib/indexer/useIndexer.ts';
import { indexKey } from '../../../lib/query/keys.ts';
import type { CastVote } from '../voteModel.ts';

/** Pages that are read at most: beyond 2,000 voters the list is cut, and says so. */
const MOST_PAGES = 10;

/** Who voted and why, largest first: kept in events, so it is the index that has it at hand. */
export function useVotes(governor: GovernorName, id: bigint) {
  const indexer = useIndexer();
  return useQuery({
    queryKey: indexKey('votes', governor, String(id)),
    enabled: indexer !== undefined,
    queryFn: async ({ signal }) => {
      if (!indexer) throw new Error('There is no index.');
      const items: CastVote[] = [];
      let cursor: string | undefined;
      for (let page = 0; page < MOST_PAGES; page++) {
        const query = { limit: 200, ...(cursor === undefined ? {} : { cursor }) };
        const asked = { params: { governor, id }, query, signal };
        const { data } = await queryIndexer(indexer, indexerRoutes.proposalVotes, asked);
        items.push(...data.items);
        cursor = data.nextCursor ?? undefined;
        if (cursor === undefined) break;
      }
      return { votes: items, complete: cursor === undefined };
    },
    refetchInterval: 15_000,
  });
}
