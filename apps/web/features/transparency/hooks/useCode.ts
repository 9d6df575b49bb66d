'use client';

import { compareCode } from '@metis-blitz/sdk/reads';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { chainKey } from '../../../lib/query/keys.ts';
import { useRead } from '../../../lib/query/useRead.ts';

/** The code at every address against our build. It cannot change: it is asked for once. */
export function useCode() {
  const client = usePublicClient();
  const { contracts, found } = useConfig().deployment;
  return useRead({
    queryKey: chainKey('code', contracts.liquidStaking),
    queryFn: () => compareCode(client, { contracts, given: found }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
