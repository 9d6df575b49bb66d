'use client';

import { getVault } from '@metis-blitz/sdk/reads';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { chainKey } from '../../../lib/query/keys.ts';
import { useRead } from '../../../lib/query/useRead.ts';

/** The vault's price, books, fees and limits, from the chain. */
export function useVault() {
  const client = usePublicClient();
  const { contracts } = useConfig().deployment;
  return useRead({
    queryKey: chainKey('vault'),
    queryFn: () => getVault(client, { contracts }),
    refetchInterval: 8_000,
  });
}
