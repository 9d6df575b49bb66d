import { sequencerSetAbi } from '@metis-blitz/protocol';
import type { Deployment } from '@metis-blitz/protocol/deployments';
import { ACCOUNT_INDEX } from '../accounts/developmentAccounts.ts';
import type { LocalPublicClient } from '../anvil/localClients.ts';
import type { Sender } from '../world/createSender.ts';
import type { Candidate } from './candidates.ts';
import { pickSequencer } from './pickSequencer.ts';

/**
 * Commits every epoch that the set lets us commit now: one is always ahead of the running one. After a leap in
 * blocks it catches up with all that were missed.
 * @returns how many were committed
 */
export async function commitEpochs(
  { client, send, deployment }: { client: LocalPublicClient; send: Sender; deployment: Deployment },
  eligible: readonly Candidate[],
): Promise<number> {
  const set = { address: deployment.contracts.sequencerSet, abi: sequencerSetAbi } as const;
  const [current, length, blockNumber] = await Promise.all([
    client.readContract({ ...set, functionName: 'currentEpochNumber' }),
    client.readContract({ ...set, functionName: 'epochLength' }),
    client.getBlockNumber({ cacheTime: 0 }),
  ]);
  const endOf = async (id: bigint) =>
    (await client.readContract({ ...set, functionName: 'epochs', args: [id] }))[3];

  let id = current;
  let end = await endOf(current);
  let endBefore = current > 0n ? await endOf(current - 1n) : 0n;
  let height = blockNumber;
  // The set's own rule: the epoch before the newest must be over.
  while (id < 2n || endBefore <= height) {
    const signer = pickSequencer(eligible, id + 1n)?.signer;
    if (!signer) break;
    const args = [id + 1n, end + 1n, end + length, signer] as const;
    const receipt = await send(ACCOUNT_INDEX.mpc, { ...set, functionName: 'commitEpoch', args });
    id += 1n;
    endBefore = end;
    end += length;
    height = receipt.blockNumber;
  }
  return Number(id - current);
}
