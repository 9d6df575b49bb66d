'use client';

import { getSequencerNames, type SequencerMetadata } from '@metis-blitz/sdk/reads';
import { useQuery } from '@tanstack/react-query';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { chainKey } from '../../../lib/query/keys.ts';
import { sequencersCopy } from '../copy.ts';

function useProfiles() {
  const client = usePublicClient();
  const { contracts, blockNumber } = useConfig().deployment;
  return useQuery({
    queryKey: chainKey('sequencerProfiles'),
    queryFn: () => getSequencerNames(client, { contracts, fromBlock: BigInt(blockNumber) }),
    staleTime: 60_000,
    structuralSharing: false,
  }).data;
}

/** @returns what a sequencer calls itself; "Sequencer 3" until that is known or when it says nothing. */
export function useSequencerNames(): (id: bigint) => string {
  const words = sequencersCopy;
  const profiles = useProfiles();
  return (id) => profiles?.get(id)?.name || words.name(String(id));
}

/** What an operator says of a sequencer: claims of a stranger, text only. undefined while they are read. */
export function useSequencerProfile(id: bigint): SequencerMetadata | undefined {
  return useProfiles()?.get(id);
}

/** Whether what operators say of themselves has been read. */
export function useAreProfilesRead(): boolean {
  return useProfiles() !== undefined;
}
