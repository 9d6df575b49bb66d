'use client';

import { getTickets } from '@metis-blitz/sdk/reads';
import type { Address } from 'viem';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { chainKey } from '../../../lib/query/keys.ts';
import { useRead } from '../../../lib/query/useRead.ts';

/** Tickets that an account holds, from the chain alone. */
export function useTickets(account: Address | undefined) {
  const client = usePublicClient();
  const { contracts, blockNumber } = useConfig().deployment;
  return useRead({
    queryKey: chainKey('tickets', account),
    enabled: account !== undefined,
    queryFn: async () => {
      if (!account) throw new Error('There is no account.');
      const fromBlock = BigInt(blockNumber);
      return (await getTickets(client, { contracts, account, fromBlock })).tickets;
    },
    refetchInterval: 8_000,
  });
}
