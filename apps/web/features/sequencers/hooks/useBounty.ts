'use client';

import { getBounty } from '@metis-blitz/sdk/reads';
import { useQuery } from '@tanstack/react-query';
import type { Address } from 'viem';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { chainKey } from '../../../lib/query/keys.ts';

/** What an account is owed for reports of equivocation, and for which. */
export function useBounty(account: Address | undefined) {
  const client = usePublicClient();
  const { contracts, blockNumber } = useConfig().deployment;
  return useQuery({
    queryKey: chainKey('bounty', account),
    enabled: account !== undefined,
    queryFn: () => {
      if (!account) throw new Error('There is no account.');
      return getBounty(client, { contracts, account, fromBlock: BigInt(blockNumber) });
    },
    refetchInterval: 15_000,
  });
}
