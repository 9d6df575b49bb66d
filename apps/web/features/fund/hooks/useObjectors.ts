'use client';

import { indexerRoutes, queryIndexer } from '@metis-blitz/sdk/indexer';
import { getObjectors, type Objector } from '@metis-blitz/sdk/reads';
import { useQuery } from '@tanstack/react-query';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { useIndexer } from '../../../lib/indexer/useIndexer.ts';
import { indexKey } from '../../../lib/query/keys.ts';

/** What an objection is raised against. */
export type ObjectionSubject =
  | { readonly milestoneGrant: bigint; readonly smallGrant?: undefined }
  | { readonly smallGrant: bigint; readonly milestoneGrant?: undefined };

/** Lines that one asks the index for; more objectors than that are read from the chain. */
const MOST = 200;

/**
 * Who objected, and why, heaviest first: from the index, else from the chain's logs.
 * @param against votes raised so far, by the chain: while there are none nothing is asked, and a list that makes less
 * has not caught up
 */
export function useObjectors(objectionId: bigint, subject: ObjectionSubject, against: bigint) {
  const indexer = useIndexer();
  const client = usePublicClient();
  const { contracts, blockNumber } = useConfig().deployment;
  return useQuery({
    queryKey: indexKey('objections', String(objectionId), indexer !== undefined, String(against)),
    enabled: against > 0n,
    queryFn: async ({ signal }): Promise<readonly Objector[]> => {
      const fromIndex = async () => {
        if (!indexer) return undefined;
        const { milestoneGrant, smallGrant } = subject;
        const query = { milestoneGrant, smallGrant, limit: MOST };
        const { data } = await queryIndexer(indexer, indexerRoutes.objections, { query, signal });
        const said = data.items.filter((item) => item.objectionId === objectionId);
        const whole = said.reduce((sum, { weight }) => sum + weight, 0n) >= against;
        return whole ? said.toSorted((one, two) => (one.weight < two.weight ? 1 : -1)) : undefined;
      };
      const said = await fromIndex().catch(() => undefined);
      return said ?? getObjectors(client, { contracts, objectionId, fromBlock: BigInt(blockNumber) });
    },
    placeholderData: (previous) => previous,
  });
}
