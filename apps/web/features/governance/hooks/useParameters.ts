'use client';

import { getParameters } from '@metis-blitz/sdk/reads';
import { useQuery } from '@tanstack/react-query';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { chainKey } from '../../../lib/query/keys.ts';

/** Every figure that a vote can move, with its bounds, from the chain. */
export function useParameters() {
  const client = usePublicClient();
  const { contracts } = useConfig().deployment;
  return useQuery({
    queryKey: chainKey('parameters'),
    queryFn: async () => (await getParameters(client, { contracts })).parameters,
    refetchInterval: 30_000,
  });
}
