'use client';

import { getSequencerNames } from '@metis-blitz/sdk/reads';
import { useQuery } from '@tanstack/react-query';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { sequencersCopy } from '../copy.ts';

/** @returns what a sequencer calls itself; "Sequencer 3" until that is known or when it says nothing. */
export function useSequencerNames(): (id: bigint) => string {
  const words = useCopy(sequencersCopy);
  const client = usePublicClient();
  const { contracts, blockNumber } = useConfig().deployment;
  const { data } = useQuery({
    queryKey: ['sequencerNames'],
    queryFn: () => getSequencerNames(client, { contracts, fromBlock: BigInt(blockNumber) }),
    staleTime: 60_000,
  });
  return (id) => data?.get(id)?.name || words.name(String(id));
}
