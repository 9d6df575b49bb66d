'use client';

import { getFund } from '@metis-blitz/sdk/reads';
import { useQuery } from '@tanstack/react-query';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { chainKey } from '../../../lib/query/keys.ts';

/** Buckets and limits of the fund, from the chain. */
export function useFund() {
  const client = usePublicClient();
  const { contracts } = useConfig().deployment;
  return useQuery({
    queryKey: chainKey('fund'),
    queryFn: () => getFund(client, { contracts }),
    refetchInterval: 15_000,
  });
}
