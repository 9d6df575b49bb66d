'use client';

import { type Indexer, indexerRoutes, queryIndexer } from '@metis-blitz/sdk/indexer';
import { type GovernorName, getVotes } from '@metis-blitz/sdk/reads';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { useIndexer } from '../../../lib/indexer/useIndexer.ts';
import { indexKey } from '../../../lib/query/keys.ts';
import { useRead } from '../../../lib/query/useRead.ts';
import type { CastVote } from '../voteModel.ts';

/** Pages that are read at most: beyond 2,000 voters the list is cut, and says so. */
const MOST_PAGES = 10;

/**
 * Who voted and why, largest first: kept in events, so it is the index that has it at hand; without one, or when it
 * does not answer, the chain's logs are read.
 */
export function useVotes(governor: GovernorName, id: bigint) {
  const indexer = useIndexer();
  const client = usePublicClient();
  const { contracts, blockNumber } = useConfig().deployment;
  return useRead({
    queryKey: indexKey('votes', governor, String(id), indexer !== undefined),
    queryFn: async ({ signal }) => {
      const fromIndex = async (url: Indexer) => {
        const votes: CastVote[] = [];
        let cursor: string | undefined;
        for (let page = 0; page < MOST_PAGES; page++) {
          const query = { limit: 200, ...(cursor === undefined ? {} : { cursor }) };
          const asked = { params: { governor, id }, query, signal };
          const { data } = await queryIndexer(url, indexerRoutes.proposalVotes, asked);
          votes.push(...data.items);
          cursor = data.nextCursor ?? undefined;
          if (cursor === undefined) break;
        }
        return { votes: votes as readonly CastVote[], complete: cursor === undefined };
      };
      const answer = indexer && (await fromIndex(indexer).catch(() => undefined));
      if (answer) return answer;
      const fromBlock = BigInt(blockNumber);
      return {
        votes: await getVotes(client, { contracts, governor, proposalId: id, fromBlock }),
        complete: true,
      };
    },
    refetchInterval: 15_000,
  });
}
