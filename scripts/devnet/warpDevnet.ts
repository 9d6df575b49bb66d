import { LOCAL_CHAIN_ID, localPublicClient, parseDuration, warp } from '@metis-blitz/devnet';
import { Refusal } from '../bootstrap/Refusal.mjs';
import { readOptions } from '../bootstrap/readOptions.mjs';

const DEFAULT_RPC = 'http://127.0.0.1:8545';

/** @throws {Refusal} when the time is nonsense, or nobody answers there */
export async function warpDevnet([duration = '', ...options]: string[]): Promise<void> {
  const { rpc = DEFAULT_RPC } = readOptions(options, { rpc: { type: 'string' } });
  const seconds = refuse(() => parseDuration(duration));

  const chainId = await localPublicClient(rpc)
    .getChainId()
    .catch(() => {
      throw new Refusal(`No local chain answers at ${rpc}: start one with npm start or npm run devnet.`);
    });
  if (chainId !== LOCAL_CHAIN_ID) throw new Refusal(`The chain at ${rpc} is ${chainId}, not a local one.`);

  const now = await warp(rpc, seconds);
  console.log(`The chain is ${duration} further: ${new Date(now * 1_000).toISOString()}.`);
}

function refuse<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
}
