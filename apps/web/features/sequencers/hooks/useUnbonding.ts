'use client';

import { getUnbondingRequests } from '@metis-blitz/sdk/reads';
import type { Address } from 'viem';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { chainKey } from '../../../lib/query/keys.ts';
import { useRead } from '../../../lib/query/useRead.ts';

/** What an account has on its way out of the pool. */
export function useUnbonding(account: Address | undefined) {
  const client = usePublicClient();
  const { contracts, blockNumber } = useConfig().deployment;
  return useRead({
    queryKey: chainKey('unbonding', account),
    enabled: account !== undefined,
    queryFn: async () => {
      if (!account) throw new Error('There is no account.');
      const fromBlock = BigInt(blockNumber);
      return (await getUnbondingRequests(client, { contracts, account, fromBlock })).requests;
    },
    refetchInterval: 8_000,
  });
}
