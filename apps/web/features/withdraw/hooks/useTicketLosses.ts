'use client';

import { getTicketLosses } from '@metis-blitz/sdk/reads';
import { useQuery } from '@tanstack/react-query';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { chainKey } from '../../../lib/query/keys.ts';

/** Tickets that were lowered, and the slashes that did it. Asked for only where there is a ticket. */
export function useTicketLosses(enabled: boolean) {
  const client = usePublicClient();
  const { contracts, blockNumber } = useConfig().deployment;
  return useQuery({
    queryKey: chainKey('tickets', 'losses'),
    enabled,
    queryFn: () => getTicketLosses(client, { contracts, fromBlock: BigInt(blockNumber) }),
    refetchInterval: 15_000,
  });
}
