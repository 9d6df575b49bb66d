'use client';

import { indexerRoutes, queryIndexer } from '@metis-blitz/sdk/indexer';
import { useQuery } from '@tanstack/react-query';
import type { Address } from 'viem';
import { useIndexer } from '../../../lib/indexer/useIndexer.ts';
import { indexKey } from '../../../lib/query/keys.ts';

/**
 * What the account gained in all: lsMETIS above what was put in, and rewards that were claimed.
 * @returns wei of METIS without what is still to be claimed; null without an index; undefined while it is read
 */
export function useEarned(account: Address): bigint | undefined | null {
  const indexer = useIndexer();
  const { data, isError } = useQuery({
    queryKey: indexKey('account', account),
    enabled: indexer !== undefined,
    queryFn: async ({ signal }) => {
      if (!indexer) throw new Error('There is no index.');
      return (
        await queryIndexer(indexer, indexerRoutes.account, {
          params: { address: account },
          query: {},
          signal,
        })
      ).data;
    },
  });
  if (!indexer || isError) return null;
  return data && data.liquid.assets - data.liquid.netDeposits + data.rewards.claimed;
}
