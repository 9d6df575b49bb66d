import { codeDifferences } from '@metis-blitz/deploy';
import type { Deployment } from '@metis-blitz/protocol/deployments';
import { localPublicClient } from '../anvil/localClients.ts';

/** Whether the chain holds the byte code that is compiled today. */
export async function isOfTheseContracts(rpcUrl: string, deployment: Deployment): Promise<boolean> {
  const differences = await codeDifferences(localPublicClient(rpcUrl), deployment, {});
  return differences.length === 0;
}
