'use client';

import { getRoles } from '@metis-blitz/sdk/reads';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { chainKey } from '../../../lib/query/keys.ts';
import { useRead } from '../../../lib/query/useRead.ts';

/** Roles with their holders and doors, from the registry. */
export function useRoles() {
  const client = usePublicClient();
  const { contracts, blockNumber } = useConfig().deployment;
  return useRead({
    queryKey: chainKey('roles'),
    queryFn: async () => (await getRoles(client, { contracts, fromBlock: BigInt(blockNumber) })).roles,
    staleTime: 60_000,
  });
}
