import { type Contracts, getEpoch } from '@metis-blitz/sdk/reads';
import { queryOptions } from '@tanstack/react-query';
import type { Client } from 'viem';
import { chainKey } from '../../../lib/query/keys.ts';

/** The running epoch and the next one, from Metis's own record. */
export const epochState = (client: Client, contracts: Contracts) =>
  queryOptions({
    queryKey: chainKey('epoch', contracts.sequencerSet),
    queryFn: () => getEpoch(client, { contracts }),
    refetchInterval: 4_000,
  });
