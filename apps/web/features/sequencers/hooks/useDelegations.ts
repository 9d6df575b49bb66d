'use client';

import { getDelegations } from '@metis-blitz/sdk/reads';
import type { Address } from 'viem';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { chainKey } from '../../../lib/query/keys.ts';
import { useRead } from '../../../lib/query/useRead.ts';

/** Where an account delegates, and what it can claim there. */
export function useDelegations(account: Address | undefined) {
  const client = usePublicClient();
  const { contracts } = useConfig().deployment;
  return useRead({
    queryKey: chainKey('delegations', account),
    enabled: account !== undefined,
    queryFn: async () => {
      if (!account) throw new Error('There is no account.');
      return (await getDelegations(client, { contracts, account })).delegations;
    },
    refetchInterval: 8_000,
  });
}
