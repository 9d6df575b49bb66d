'use client';

import { guardianFunctions } from '@metis-blitz/protocol/functions/guardian';
import { getGovernor, getReserve, getSequencers, getVault } from '@metis-blitz/sdk/reads';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { chainKey } from '../../../lib/query/keys.ts';
import { useRead } from '../../../lib/query/useRead.ts';

/** Every figure that governs the protocol, as of now. */
export function useRules() {
  const client = usePublicClient();
  const { contracts } = useConfig().deployment;
  return useRead({
    queryKey: chainKey('rules'),
    queryFn: async () => {
      const context = { contracts };
      const guardian = { address: contracts.guardian, abi: guardianFunctions } as const;
      const [vault, pool, reserve, protocol, operations, guardianUntil] = await Promise.all([
        getVault(client, context),
        getSequencers(client, context),
        getReserve(client, context),
        getGovernor(client, { ...context, governor: 'protocol' }),
        getGovernor(client, { ...context, governor: 'operations' }),
        client.readContract({ ...guardian, functionName: 'expiresAt' }),
      ]);
      return { vault, pool, reserve, protocol, operations, guardianUntil: Number(guardianUntil) };
    },
    refetchInterval: 30_000,
  });
}

export type Rules = NonNullable<ReturnType<typeof useRules>['data']>;
