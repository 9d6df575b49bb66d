import { LOCAL_CHAIN_ID, localPublicClient } from '@metis-blitz/devnet';
import { Refusal } from '../bootstrap/Refusal.mjs';
import { readPorts } from '../start/readPorts.ts';

/** Where `npm start` has the chain. */
export const localRpc = () => `http://127.0.0.1:${readPorts(process.env).rpc}`;

/** @throws {Refusal} when no local chain answers there */
export async function requireLocalChain(rpc: string): Promise<void> {
  const chainId = await localPublicClient(rpc)
    .getChainId()
    .catch(() => {
      throw new Refusal(`No local chain answers at ${rpc}: start one with npm start or npm run devnet.`);
    });
  if (chainId !== LOCAL_CHAIN_ID) throw new Refusal(`The chain at ${rpc} is ${chainId}, not a local one.`);
}
