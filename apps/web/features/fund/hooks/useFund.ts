'use client';

import { type Fund, getFund } from '@metis-blitz/sdk/reads';
import { bucketTitle } from '@metis-blitz/sdk/words';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { chainKey } from '../../../lib/query/keys.ts';
import { useRead } from '../../../lib/query/useRead.ts';

/** Buckets by the names that they have in the language of the app; unknown ones as the chain has them. */
const inOurWords = (fund: Fund): Fund => ({
  ...fund,
  buckets: fund.buckets.map((bucket) => ({ ...bucket, name: bucketTitle(bucket.name) })),
});

/** Buckets and limits of the fund, from the chain. */
export function useFund() {
  const client = usePublicClient();
  const { contracts } = useConfig().deployment;
  return useRead({
    queryKey: chainKey('fund'),
    queryFn: () => getFund(client, { contracts }),
    select: inOurWords,
    refetchInterval: 15_000,
  });
}
