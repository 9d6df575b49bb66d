'use client';

import { type Indexer, indexerRoutes, queryIndexer } from '@metis-blitz/sdk/indexer';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Address } from 'viem';
import { useIndexer } from '../../../lib/indexer/useIndexer.ts';
import { indexKey } from '../../../lib/query/keys.ts';

/** What only history tells of all sequencers: realised rates, uptime, how many delegate. */
export function useIndexedSequencers() {
  return useIndexed(['sequencers'], async (indexer, signal) => {
    const { data } = await queryIndexer(indexer, indexerRoutes.sequencers, { query: { limit: 200 }, signal });
    return new Map(data.items.map((item) => [item.id, item]));
  });
}

/** One sequencer with its past: commissions, keys, states. */
export function useSequencerPast(id: bigint) {
  return useIndexed(['sequencer', String(id)], async (indexer, signal) => {
    const asked = { params: { id }, signal };
    return (await queryIndexer(indexer, indexerRoutes.sequencer, asked)).data;
  });
}

/** The last epochs that a sequencer was given, oldest first. */
export function useSequencerEpochs(id: bigint) {
  return useIndexed(['sequencerEpochs', String(id)], async (indexer, signal) => {
    const asked = { params: { id }, query: { limit: 60 }, signal };
    return (await queryIndexer(indexer, indexerRoutes.sequencerEpochs, asked)).data.items.toReversed();
  });
}

/** What a sequencer lost, newest first. */
export function useSequencerSlashes(id: bigint) {
  return useIndexed(['sequencer', String(id), 'slashes'], async (indexer, signal) => {
    const asked = { params: { id }, query: { limit: 50 }, signal };
    return (await queryIndexer(indexer, indexerRoutes.sequencerSlashes, asked)).data.items;
  });
}

/** Who delegates to a sequencer, largest first. */
export function useDelegators(id: bigint) {
  return useIndexed(['delegators', String(id)], async (indexer, signal) => {
    const asked = { params: { id }, query: { limit: 20 }, signal };
    return (await queryIndexer(indexer, indexerRoutes.sequencerDelegators, asked)).data.items;
  });
}

/** What slashes took from an account, newest first. */
export function useMySlashes(account: Address | undefined) {
  return useIndexed(
    ['history', account, 'slashed'],
    async (indexer, signal) => {
      if (!account) throw new Error('There is no account.');
      const asked = { params: { address: account }, query: { kind: 'slashed', limit: 50 } as const, signal };
      return (await queryIndexer(indexer, indexerRoutes.accountHistory, asked)).data.items;
    },
    account !== undefined,
  );
}

function useIndexed<Data>(
  key: readonly unknown[],
  read: (indexer: Indexer, signal: AbortSignal) => Promise<Data>,
  enabled = true,
): UseQueryResult<Data> {
  const indexer = useIndexer();
  return useQuery({
    queryKey: indexKey(...key),
    enabled: enabled && indexer !== undefined,
    queryFn: ({ signal }) => {
      if (!indexer) throw new Error('There is no index.');
      return read(indexer, signal);
    },
    refetchInterval: 10_000,
  });
}
