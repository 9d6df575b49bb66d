'use client';

import { getVaultAccount } from '@metis-blitz/sdk/reads';
import type { Address } from 'viem';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { chainKey } from '../../../lib/query/keys.ts';
import { useRead } from '../../../lib/query/useRead.ts';

/** METIS and lsMETIS of an account, from the chain. */
export function useVaultAccount(account: Address | undefined) {
  const client = usePublicClient();
  const { contracts } = useConfig().deployment;
  return useRead({
    queryKey: chainKey('balance', account),
    enabled: account !== undefined,
    queryFn: () => {
      if (!account) throw new Error('There is no account.');
      return getVaultAccount(client, { contracts, account });
    },
    refetchInterval: 8_000,
  });
}
