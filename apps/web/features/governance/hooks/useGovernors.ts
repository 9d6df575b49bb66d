'use client';

import { type GovernorRules, getGovernor } from '@metis-blitz/sdk/reads';
import { useQuery } from '@tanstack/react-query';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { chainKey } from '../../../lib/query/keys.ts';

export type Governors = Readonly<Record<'operations' | 'protocol', GovernorRules>>;

/** The rules of both governors. They change by a vote only. */
export function useGovernors() {
  const client = usePublicClient();
  const { contracts } = useConfig().deployment;
  return useQuery({
    queryKey: chainKey('governors'),
    queryFn: async (): Promise<Governors> => {
      const [operations, protocol] = await Promise.all([
        getGovernor(client, { contracts, governor: 'operations' }),
        getGovernor(client, { contracts, governor: 'protocol' }),
      ]);
      return { operations, protocol };
    },
    staleTime: 300_000,
  });
}
