'use client';

import { getStreams } from '@metis-blitz/sdk/reads';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { chainKey } from '../../../lib/query/keys.ts';
import { useRead } from '../../../lib/query/useRead.ts';

/** Every stream of the fund, newest first, from the chain: what can be claimed grows by the second. */
export function useStreams() {
  const client = usePublicClient();
  const { contracts } = useConfig().deployment;
  return useRead({
    queryKey: chainKey('streams'),
    queryFn: async () => (await getStreams(client, { contracts })).streams.toReversed(),
    refetchInterval: 6_000,
  });
}
