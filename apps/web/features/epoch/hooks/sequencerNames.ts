import type { Deployment } from '@metis-blitz/protocol/deployments';
import { type Indexer, indexerRoutes, queryIndexer } from '@metis-blitz/sdk/indexer';
import { getSequencerNames } from '@metis-blitz/sdk/reads';
import { queryOptions } from '@tanstack/react-query';
import type { Client } from 'viem';
import { chainKey } from '../../../lib/query/keys.ts';

/** Names by sequencer id: from the index, or from the chain's logs where there is none or it is down. */
export const sequencerNames = (client: Client, deployment: Deployment, indexer: Indexer | undefined) =>
  queryOptions({
    queryKey: chainKey('sequencerNames', deployment.contracts.sequencerPool),
    queryFn: async (): Promise<ReadonlyMap<bigint, string>> => {
      const indexed = indexer && (await namesOfIndex(indexer).catch(() => undefined));
      return indexed ?? namesOfLogs(client, deployment);
    },
    staleTime: 10 * 60_000,
    structuralSharing: false,
  });

async function namesOfIndex(indexer: Indexer): Promise<ReadonlyMap<bigint, string>> {
  const { data } = await queryIndexer(indexer, indexerRoutes.sequencers, { query: { limit: '100' } });
  return new Map(data.items.map(({ id, name }) => [id, name]));
}

async function namesOfLogs(client: Client, { contracts, blockNumber }: Deployment) {
  const names = await getSequencerNames(client, { contracts, fromBlock: BigInt(blockNumber) });
  return new Map([...names].map(([id, { name }]) => [id, name]));
}
