import { sequencerSetAbi } from '@metis-blitz/protocol';
import type { Deployment } from '@metis-blitz/protocol/deployments';
import type { Address } from 'viem';
import type { LocalPublicClient } from '../anvil/localClients.ts';

export interface RunningEpoch {
  id: bigint;
  /** The newest one, committed ahead. */
  current: bigint;
  signer: Address;
  startBlock: bigint;
  endBlock: bigint;
  /** Newest block. */
  height: bigint;
}

/** The epoch before the newest: the one that runs when epochs are committed one ahead. */
export async function runningEpoch(
  client: LocalPublicClient,
  deployment: Deployment,
): Promise<RunningEpoch | undefined> {
  const set = { address: deployment.contracts.sequencerSet, abi: sequencerSetAbi } as const;
  const [current, height] = await Promise.all([
    client.readContract({ ...set, functionName: 'currentEpochNumber' }),
    client.getBlockNumber({ cacheTime: 0 }),
  ]);
  if (current < 1n) return undefined;

  const id = current - 1n;
  const [, signer, startBlock, endBlock] = await client.readContract({
    ...set,
    functionName: 'epochs',
    args: [id],
  });
  return { id, current, signer, startBlock, endBlock, height };
}
