'use client';

import type { GovernorName } from '@metis-blitz/sdk/reads';
import type { SimulatedCall, Simulation } from '@metis-blitz/sdk/simulate';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { chainKey } from '../../../lib/query/keys.ts';
import { useRead } from '../../../lib/query/useRead.ts';

/**
 * Executes calls on the newest block as a governor's timelock would, again and again while one looks.
 * @param calls undefined: there is nothing to simulate yet
 */
export function useSimulation(governor: GovernorName, calls: readonly SimulatedCall[] | undefined) {
  const client = usePublicClient();
  const { contracts } = useConfig().deployment;
  return useRead({
    queryKey: chainKey('simulation', governor, ...(calls ?? []).flatMap(({ to, data }) => [to, data])),
    enabled: calls !== undefined && calls.length > 0,
    queryFn: async (): Promise<Simulation> => {
      // The ABIs that this takes are no part of what the page loads first.
      const { simulateCalls } = await import('../simulate.ts');
      return simulateCalls(client, { contracts, governor, calls: calls ?? [] });
    },
    refetchInterval: 15_000,
  });
}
