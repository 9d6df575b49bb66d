import { sequencerSetFunctions } from '@metis-blitz/protocol';
import type { Address, PublicClient } from 'viem';

/** An epoch as Metis's own record has it. Blocks are L2 block numbers, both ends inclusive. */
export interface EpochRecord {
  readonly id: bigint;
  readonly signer: Address;
  readonly startBlock: bigint;
  readonly endBlock: bigint;
}

/** @returns the newest epoch of the set and the ones before it, oldest first. */
export async function readEpochs(client: PublicClient, address: Address, count = 3): Promise<EpochRecord[]> {
  const set = { address, abi: sequencerSetFunctions } as const;
  const newest = await client.readContract({ ...set, functionName: 'currentEpochNumber' });
  const ids = Array.from({ length: count }, (_, back) => newest - BigInt(count - 1 - back)).filter(
    (id) => id >= 0n,
  );
  return Promise.all(
    ids.map(async (id) => {
      const [, signer, startBlock, endBlock] = await client.readContract({
        ...set,
        functionName: 'epochs',
        args: [id],
      });
      return { id, signer, startBlock, endBlock };
    }),
  );
}
