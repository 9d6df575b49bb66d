'use client';

import { indexerRoutes, queryIndexer } from '@metis-blitz/sdk/indexer';
import { useQuery } from '@tanstack/react-query';
import type { Address } from 'viem';
import { useIndexer } from '../../../lib/indexer/useIndexer.ts';
import { indexKey } from '../../../lib/query/keys.ts';

/** What the index knows of an account. @returns null without an index; undefined while it is read */
export function useIndexedAccount(account: Address) {
  const indexer = useIndexer();
  const { data, isError } = useQuery({
    queryKey: indexKey('account', account),
    enabled: indexer !== undefined,
    queryFn: async ({ signal }) => {
      if (!indexer) throw new Error('There is no index.');
      const asked = { params: { address: account }, query: {}, signal };
      return (await queryIndexer(indexer, indexerRoutes.account, asked)).data;
    },
  });
  return !indexer || isError ? null : data;
}
