'use client';

import { indexerRoutes, indexerUrl } from '@metis-blitz/sdk/indexer';
import type { Address } from 'viem';
import { useIndexer } from '../../../lib/indexer/useIndexer.ts';

/** What the index gives beside answers: a feed of proposals, and an account's votes as a table file. */
export function useGovernanceFiles(account: Address | undefined) {
  const indexer = useIndexer();
  return {
    feed: indexer && `${indexer.url}/proposals.atom`,
    votes:
      indexer && account
        ? indexerUrl(indexer, indexerRoutes.accountHistory, {
            params: { address: account },
            query: { format: 'csv', kind: 'voted', limit: 200 },
          })
        : undefined,
  };
}
