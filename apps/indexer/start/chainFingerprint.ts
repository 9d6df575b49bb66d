import type { Deployment } from '@metis-blitz/protocol/deployments';
import { chainClient } from './chainClient.ts';

const PATIENCE_MS = 60_000;
const PAUSE_MS = 500;

/**
 * Tells one chain from another under the same id: the hash of the block that the deployment began in, shortened.
 * @throws Error when no node answers in time, or the chain is another than the deployment's
 */
export async function chainFingerprint(urls: readonly string[], deployment: Deployment): Promise<string> {
  const client = chainClient(urls);
  const chainId = await patiently(() => client.getChainId(), `No node answers at ${urls.join(', ')}.`);
  if (chainId !== deployment.chainId) {
    throw new Error(`The node is of chain ${chainId}, the deployment file of chain ${deployment.chainId}.`);
  }
  const blockNumber = BigInt(deployment.blockNumber);
  const { hash } = await patiently(
    () => client.getBlock({ blockNumber }),
    `The node has no block ${blockNumber}, where the deployment begins: is it another chain?`,
  );
  return hash.slice(2, 10);
}

async function patiently<T>(ask: () => Promise<T>, sentence: string): Promise<T> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await ask();
    } catch (cause) {
      if (performance.now() > end) throw new Error(sentence, { cause });
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}
