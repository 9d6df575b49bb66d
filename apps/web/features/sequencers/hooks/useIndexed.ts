'use client';

import { indexerRoutes, queryIndexer } from '@metis-blitz/sdk/indexer';
import { useQuery } from '@tanstack/react-query';
import { useIndexer } from '../../../lib/indexer/useIndexer.ts';
import { indexKey } from '../../../lib/query/keys.ts';

/** What only history tells of all sequencers: realised rates, uptime, how many delegate. */
export function useIndexedSequencers() {
  const indexer = useIndexer();
  return useQuery({
    queryKey: indexKey('sequencers'),
    enabled: indexer !== undefined,
    queryFn: async ({ signal }) => {
      if (!indexer) throw new Error('There is no index.');
      const { data } = await queryIndexer(indexer, indexerRoutes.sequencers, {
        query: { limit: 200 },
        signal,
      });
      return new Map(data.items.map((item) => [item.id, item]));
    },
    refetchInterval: 20_000,
  });
}

/** The last epochs that a sequencer was given, oldest first. */
export function useSequencerEpochs(id: bigint) {
  const indexer = useIndexer();
  return useQuery({
    queryKey: indexKey('sequencerEpochs', String(id)),
    enabled: indexer !== undefined,
    queryFn: async ({ signal }) => {
      if (!indexer) throw new Error('There is no index.');
      const asked = { params: { id }, query: { limit: 40 }, signal };
      return (await queryIndexer(indexer, indexerRoutes.sequencerEpochs, asked)).data.items.toReversed();
    },
    refetchInterval: 20_000,
  });
}

/** Who delegates to a sequencer, largest first. */
export function useDelegators(id: bigint) {
  const indexer = useIndexer();
  return useQuery({
    queryKey: indexKey('delegators', String(id)),
    enabled: indexer !== undefined,
    queryFn: async ({ signal }) => {
      if (!indexer) throw new Error('There is no index.');
      const asked = { params: { id }, query: { limit: 20 }, signal };
      return (await queryIndexer(indexer, indexerRoutes.sequencerDelegators, asked)).data.items;
    },
    refetchInterval: 20_000,
  });
}
