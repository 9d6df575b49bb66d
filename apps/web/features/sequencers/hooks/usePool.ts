'use client';

import { getSequencers } from '@metis-blitz/sdk/reads';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { chainKey } from '../../../lib/query/keys.ts';
import { useRead } from '../../../lib/query/useRead.ts';

/** Every sequencer and the rules of the pool, from the chain. */
export function usePool() {
  const client = usePublicClient();
  const { contracts } = useConfig().deployment;
  return useRead({
    queryKey: chainKey('pool'),
    queryFn: () => getSequencers(client, { contracts }),
    refetchInterval: 10_000,
  });
}
