'use client';

import { previewWithdrawal } from '@metis-blitz/sdk/reads';
import { useQuery } from '@tanstack/react-query';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { chainKey } from '../../../lib/query/keys.ts';

/** What leaving with 100 lsMETIS would give now: an example that tells price and wait of today. */
export function useExitNow() {
  const client = usePublicClient();
  const { contracts } = useConfig().deployment;
  return useQuery({
    queryKey: chainKey('vault', 'exitNow'),
    queryFn: () => previewWithdrawal(client, { contracts, shares: 100n * 10n ** 18n }),
    refetchInterval: 15_000,
  });
}
