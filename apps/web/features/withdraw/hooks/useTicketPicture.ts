'use client';

import { getTicketPicture, type WithdrawalTicket } from '@metis-blitz/sdk/reads';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { chainKey } from '../../../lib/query/keys.ts';

/** The picture of a ticket from its contract, anew as time goes on: its line grows. */
export function useTicketPicture({ id, state }: Pick<WithdrawalTicket, 'id' | 'state'>) {
  const client = usePublicClient();
  const { contracts } = useConfig().deployment;
  return useQuery({
    queryKey: chainKey('tickets', 'picture', String(id), state),
    queryFn: () => getTicketPicture(client, { contracts, ticketId: id }),
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  });
}
