'use client';

import { getVault } from '@metis-blitz/sdk/reads';
import { useQuery } from '@tanstack/react-query';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { chainKey } from '../../../lib/query/keys.ts';

/** The vault's price, books, fees and limits, from the chain. */
export function useVault() {
  const client = usePublicClient();
  const { contracts } = useConfig().deployment;
  return useQuery({
    queryKey: chainKey('vault'),
    queryFn: () => getVault(client, { contracts }),
    refetchInterval: 8_000,
  });
}
