import { sequencerSetAbi } from '@metis-blitz/protocol';
import type { Deployment } from '@metis-blitz/protocol/deployments';
import { ACCOUNT_INDEX } from '../accounts/developmentAccounts.ts';
import type { LocalPublicClient } from '../anvil/localClients.ts';
import type { Sender } from '../world/createSender.ts';
import type { Candidate } from './candidates.ts';
import { pickSequencer } from './pickSequencer.ts';

/**
 * The running sequencer fails: its epoch is cut at the last block and another one goes on from the next.
 * @returns whether there was an epoch left to cut; a block that came in between makes the set refuse, which is false too
 */
export async function recommitEpoch(
  { client, send, deployment }: { client: LocalPublicClient; send: Sender; deployment: Deployment },
  eligible: readonly Candidate[],
): Promise<boolean> {
  const set = { address: deployment.contracts.sequencerSet, abi: sequencerSetAbi } as const;
  const current = await client.readContract({ ...set, functionName: 'currentEpochNumber' });
  if (current < 1n) return false;

  const length = await client.readContract({ ...set, functionName: 'epochLength' });
  const running = current - 1n;
  const [, failing, startBlock, endBlock] = await client.readContract({
    ...set,
    functionName: 'epochs',
    args: [running],
  });
  const next = (await client.getBlockNumber({ cacheTime: 0 })) + 1n;
  const others = eligible.filter(({ signer }) => signer !== failing);
  const successor = pickSequencer(others, running, 'recommit');
  if (!successor || startBlock >= next || endBlock <= next) return false;

  const args = [running, current, next, next + length - 1n, successor.signer] as const;
  try {
    await send(ACCOUNT_INDEX.mpc, { ...set, functionName: 'recommitEpoch', args });
    return true;
  } catch {
    return false;
  }
}
