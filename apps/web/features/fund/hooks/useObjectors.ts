'use client';

import { useQuery } from '@tanstack/react-query';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { useIndexer } from '../../../lib/indexer/useIndexer.ts';
import { indexKey } from '../../../lib/query/keys.ts';
import { type ObjectionSubject, readObjectors } from '../readObjectors.ts';

/**
 * Who objected, and why, heaviest first.
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
    queryFn: ({ signal }) => {
      const fromBlock = BigInt(blockNumber);
      return readObjectors(
        { client, indexer },
        { contracts, objectionId, subject, against, fromBlock, signal },
      );
    },
    placeholderData: (previous) => previous,
  });
}
