import { queryOptions } from '@tanstack/react-query';
import type { Address, PublicClient } from 'viem';
import type { EpochRecord } from '../model.ts';
import { sequencerSetAbi } from '../sequencerSetAbi.ts';

/** The newest epoch of the set and the two before it. */
export const epochRecords = (client: PublicClient, sequencerSet: Address | undefined) =>
  queryOptions({
    queryKey: ['chain', client.chain?.id, 'epochRecords', sequencerSet] as const,
    enabled: sequencerSet !== undefined,
    queryFn: () => readRecords(client, sequencerSet as Address),
    refetchInterval: 4_000,
  });

async function readRecords(client: PublicClient, address: Address): Promise<EpochRecord[]> {
  const contract = { address, abi: sequencerSetAbi } as const;
  const newest = await client.readContract({ ...contract, functionName: 'currentEpochNumber' });
  const ids = [newest - 2n, newest - 1n, newest].filter((id) => id >= 0n);
  return Promise.all(
    ids.map(async (id) => {
      const [, signer, startBlock, endBlock] = await client.readContract({
        ...contract,
        functionName: 'epochs',
        args: [id],
      });
      return { id, signer, startBlock, endBlock };
    }),
  );
}
