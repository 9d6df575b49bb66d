'use client';

import type { SmallGrantSimulation } from '@metis-blitz/sdk/simulate';
import { useQuery } from '@tanstack/react-query';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { chainKey } from '../../../lib/query/keys.ts';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import type { SmallGrantRequest } from '../../fund/index.ts';

/**
 * Proposes a small grant for trial, as the one who would sign it, again and again while one looks.
 * @param terms undefined: there is nothing to simulate yet
 */
export function useSmallSimulation(terms: SmallGrantRequest | undefined) {
  const client = usePublicClient();
  const { contracts } = useConfig().deployment;
  const { address: account } = useViewedAccount();
  const written =
    terms && JSON.stringify(terms, (_, value) => (typeof value === 'bigint' ? `${value}` : value));
  return useQuery({
    queryKey: chainKey('simulation', 'small', account, written),
    enabled: terms !== undefined,
    queryFn: async (): Promise<SmallGrantSimulation> => {
      if (!terms) throw new Error('There is nothing to simulate.');
      // The ABIs that this takes are no part of what the page loads first.
      const { simulateSmallGrant } = await import('../simulate.ts');
      return simulateSmallGrant(client, { contracts, terms, account });
    },
    refetchInterval: 15_000,
  });
}
