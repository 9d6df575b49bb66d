'use client';

import { compareCode } from '@metis-blitz/sdk/reads';
import { useQuery } from '@tanstack/react-query';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { chainKey } from '../../../lib/query/keys.ts';

/** Stand on a live network before us; a local chain gets twins of ours. */
const METIS_OWN = ['wMetis', 'sequencerSet', 'multicall3'];

/** The code at every address against our build. It cannot change: it is asked for once. */
export function useCode() {
  const client = usePublicClient();
  const { contracts, profile } = useConfig().deployment;
  return useQuery({
    queryKey: chainKey('code', contracts.liquidStaking),
    queryFn: () => compareCode(client, { contracts, given: profile === 'local' ? [] : METIS_OWN }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
