'use client';

import { getTicketLosses, type WithdrawalTicket } from '@metis-blitz/sdk/reads';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { chainKey } from '../../../lib/query/keys.ts';

/**
 * Tickets that were lowered, and the slashes that did it. Asked for only where there is a ticket, and anew as soon as
 * one of them stands elsewhere: what a ticket lost must not come later than what it pays.
 */
export function useTicketLosses(tickets: readonly WithdrawalTicket[]) {
  const client = usePublicClient();
  const { contracts, blockNumber } = useConfig().deployment;
  return useQuery({
    queryKey: chainKey('tickets', 'losses', tickets.map(({ id, state }) => `${id} ${state}`).join()),
    enabled: tickets.length > 0,
    placeholderData: keepPreviousData,
    queryFn: () => getTicketLosses(client, { contracts, fromBlock: BigInt(blockNumber) }),
    refetchInterval: 15_000,
  });
}
