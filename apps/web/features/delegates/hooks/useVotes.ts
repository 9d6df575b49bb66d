'use client';

import { getVotingPower, getVotingTotal } from '@metis-blitz/sdk/reads';
import { useQuery } from '@tanstack/react-query';
import type { Address } from 'viem';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { chainKey } from '../../../lib/query/keys.ts';
import { useRead } from '../../../lib/query/useRead.ts';

/** An account's power by source now, and whom it votes through. */
export function useVotingPower(account: Address | undefined) {
  const client = usePublicClient();
  const { contracts } = useConfig().deployment;
  return useRead({
    queryKey: chainKey('votingPower', account),
    enabled: account !== undefined,
    queryFn: () => {
      if (!account) throw new Error('There is nobody to look at.');
      return getVotingPower(client, { contracts, account });
    },
    refetchInterval: 15_000,
  });
}

/** All voting power there is. */
export function useVotingTotal() {
  const client = usePublicClient();
  const { contracts } = useConfig().deployment;
  return useQuery({
    queryKey: chainKey('votingPower', 'total'),
    queryFn: () => getVotingTotal(client, { contracts }),
    refetchInterval: 15_000,
  });
}
