import type { Deployment } from '@metis-blitz/protocol/deployments';
import type { Hex } from 'viem';
import { chainClient } from './chainClient.ts';
import { patiently } from './patiently.ts';
import { silenceOf } from './silenceOf.ts';
import { TryAgain } from './TryAgain.ts';

/**
 * The hash of the block that the deployment began in: it tells one chain from another under the same id.
 * @throws TryAgain when no node answers in time, or the chain has not got the deployment (it may have begun anew)
 * @throws Error when the chain is another than the deployment's
 */
export async function findAnchor(urls: readonly string[], deployment: Deployment): Promise<Hex> {
  const client = chainClient(urls);
  const silence = silenceOf(urls);
  const chainId = await patiently(() => client.getChainId(), silence);
  if (chainId !== deployment.chainId) {
    throw new Error(`The node is of chain ${chainId}, the deployment file of chain ${deployment.chainId}.`);
  }
  const address = deployment.contracts.liquidStaking;
  const code = await patiently(() => client.getCode({ address }), silence);
  if (code === undefined) {
    throw new TryAgain(
      `The chain has no contract at ${address}: the deployment file is of another one, or the chain began anew.`,
    );
  }
  const blockNumber = BigInt(deployment.blockNumber);
  const { hash } = await patiently(
    () => client.getBlock({ blockNumber }),
    `The node has no block ${blockNumber}, where the deployment begins: is it another chain?`,
  );
  return hash;
}
