import type { Deployment } from '@metis-blitz/protocol/deployments';
import { ACCOUNT_INDEX } from '../accounts/developmentAccounts.ts';
import { localPublicClient } from '../anvil/localClients.ts';
import { createSender } from '../world/createSender.ts';
import { type Equivocation, reportLie } from './reportLie.ts';

/**
 * Lets a sequencer sign two hashes of the newest block, and the person of account 0 report it.
 * @throws when the signer's key is no development key, or with the contracts' reason when they refuse
 */
export function equivocate(rpcUrl: string, deployment: Deployment, id: bigint): Promise<Equivocation> {
  const world = { client: localPublicClient(rpcUrl), send: createSender(rpcUrl), deployment };
  return reportLie(world, id, ACCOUNT_INDEX.person);
}
