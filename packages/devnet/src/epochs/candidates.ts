import { sequencerPoolAbi } from '@metis-blitz/protocol';
import type { Deployment } from '@metis-blitz/protocol/deployments';
import type { Address } from 'viem';
import type { LocalPublicClient } from '../anvil/localClients.ts';

/** `SequencerStatus.Active` of the pool. */
const ACTIVE = 1;
const RAY = 10n ** 27n;

export interface Candidate {
  id: bigint;
  signer: Address;
  /** wei of METIS: bond and delegated */
  stake: bigint;
}

/** Sequencers that may be given an epoch. */
export async function candidates(client: LocalPublicClient, deployment: Deployment): Promise<Candidate[]> {
  const pool = { address: deployment.contracts.sequencerPool, abi: sequencerPoolAbi } as const;
  const count = await client.readContract({ ...pool, functionName: 'sequencerCount' });
  const ids = Array.from({ length: Number(count) }, (_, i) => BigInt(i + 1));
  const found = await Promise.all(
    ids.map((id) => client.readContract({ ...pool, functionName: 'sequencer', args: [id] })),
  );
  return found.flatMap(({ status, signer, bond, activeShares, indexRay }, i) => {
    const stake = bond + (activeShares * indexRay) / RAY;
    return status === ACTIVE ? [{ id: BigInt(i + 1), signer, stake }] : [];
  });
}
