'use client';

import { getSolvency } from '@metis-blitz/sdk/reads';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { chainKey } from '../../../lib/query/keys.ts';
import { useRead } from '../../../lib/query/useRead.ts';

/** The books of every contract that holds METIS, added up here. Old events are read for it: not too often. */
export function useSolvency() {
  const client = usePublicClient();
  const { contracts, blockNumber } = useConfig().deployment;
  return useRead({
    queryKey: chainKey('solvency'),
    queryFn: () => getSolvency(client, { contracts, fromBlock: BigInt(blockNumber) }),
    refetchInterval: 60_000,
    staleTime: 30_000,
  });
}
