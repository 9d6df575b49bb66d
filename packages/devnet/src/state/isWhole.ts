import { codeDifferences } from '@metis-blitz/deploy';
import { localPublicClient } from '../anvil/localClients.ts';
import type { KeptWorld } from './keptWorld.ts';

/** Whether the chain holds the whole past and the byte code that is compiled today. */
export async function isWhole(rpcUrl: string, { deployment, height }: KeptWorld): Promise<boolean> {
  const client = localPublicClient(rpcUrl);
  if ((await client.getBlockNumber()) < height) return false;
  return (await codeDifferences(client, deployment, {})).length === 0;
}
