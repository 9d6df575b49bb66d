import { sequencerSetAbi } from '@metis-blitz/protocol';
import type { Deployment } from '@metis-blitz/protocol/deployments';
import { ACCOUNT_INDEX } from '../accounts/developmentAccounts.ts';
import type { LocalPublicClient } from '../anvil/localClients.ts';
import type { Sender } from '../world/createSender.ts';
import type { Candidate } from './candidates.ts';
import { pickSequencer } from './pickSequencer.ts';
import { runningEpoch } from './runningEpoch.ts';

/**
 * The running sequencer fails: its epoch is cut at the last block and another one goes on from the next.
 * @returns false when no epoch was left to cut, or a block came in between and the set refused
 */
export async function recommitEpoch(
  { client, send, deployment }: { client: LocalPublicClient; send: Sender; deployment: Deployment },
  eligible: readonly Candidate[],
): Promise<boolean> {
  const set = { address: deployment.contracts.sequencerSet, abi: sequencerSetAbi } as const;
  const [epoch, length] = await Promise.all([
    runningEpoch(client, deployment),
    client.readContract({ ...set, functionName: 'epochLength' }),
  ]);
  if (!epoch) return false;

  const next = epoch.height + 1n;
  const others = eligible.filter(({ signer }) => signer !== epoch.signer);
  const successor = pickSequencer(others, epoch.id, 'recommit');
  if (!successor || epoch.startBlock >= next || epoch.endBlock <= next) return false;

  const args = [epoch.id, epoch.current, next, next + length - 1n, successor.signer] as const;
  try {
    await send(ACCOUNT_INDEX.mpc, { ...set, functionName: 'recommitEpoch', args });
    return true;
  } catch {
    return false;
  }
}
