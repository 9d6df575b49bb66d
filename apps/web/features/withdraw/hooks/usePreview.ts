'use client';

import { previewWithdrawal } from '@metis-blitz/sdk/reads';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { chainKey } from '../../../lib/query/keys.ts';

/** What both ways out would give for `shares` now. */
export function usePreview(shares: bigint | undefined) {
  const client = usePublicClient();
  const { contracts } = useConfig().deployment;
  return useQuery({
    queryKey: chainKey('vault', 'preview', String(shares)),
    enabled: shares !== undefined,
    queryFn: () => previewWithdrawal(client, { contracts, shares: shares ?? 0n }),
    refetchInterval: 10_000,
    placeholderData: keepPreviousData,
  });
}
