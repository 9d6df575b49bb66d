import { queryOptions } from '@tanstack/react-query';
import type { Address, PublicClient } from 'viem';
import { readEpochs } from '../../../lib/chain/readEpochs.ts';
import { chainKey } from '../../../lib/query/keys.ts';

/** The newest epoch of the set and the two before it. */
export const epochRecords = (client: PublicClient, sequencerSet: Address) =>
  queryOptions({
    queryKey: chainKey('epochRecords', sequencerSet),
    queryFn: () => readEpochs(client, sequencerSet),
    refetchInterval: 4_000,
  });
