import { sequencerPoolAbi } from '@metis-blitz/protocol/abi/sequencerPool';
import { type Client, getAbiItem } from 'viem';
import { getBlockNumber } from 'viem/actions';
import type { Contracts } from './context.ts';
import { readLogs } from './readLogs.ts';
import { readMetadata, type SequencerMetadata } from './readMetadata.ts';

/**
 * What operators say of themselves, from the chain's logs alone: for when the index does not answer.
 * @param fromBlock the deployment's block
 */
export async function getSequencerNames(
  client: Client,
  { contracts, fromBlock }: { contracts: Contracts; fromBlock: bigint },
): Promise<ReadonlyMap<bigint, SequencerMetadata>> {
  const range = {
    address: contracts.sequencerPool,
    fromBlock,
    toBlock: await getBlockNumber(client, { cacheTime: 0 }),
  };
  const [registered, updated] = await Promise.all([
    readLogs(client, { ...range, event: getAbiItem({ abi: sequencerPoolAbi, name: 'SequencerRegistered' }) }),
    readLogs(client, { ...range, event: getAbiItem({ abi: sequencerPoolAbi, name: 'MetadataUpdated' }) }),
  ]);
  return new Map([...registered, ...updated].map(({ args }) => [args.id, readMetadata(args.metadata)]));
}
