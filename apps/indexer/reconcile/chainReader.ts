import { metis, metisLocal, metisSepolia } from '@metis-blitz/protocol/chains';
import type { Deployment } from '@metis-blitz/protocol/deployments';
import { createPublicClient, http, type PublicClient } from 'viem';

const PATIENCE_MS = 30_000;
const BATCH_BYTES = 16_384;
const BATCH_WAIT_MS = 5;

/** A client that puts reads of one block into few calls, and asks again where a node is busy. */
export function chainReader(rpcUrl: string, { chainId, contracts }: Deployment): PublicClient {
  const known = [metis, metisSepolia].find(({ id }) => id === chainId) ?? metisLocal;
  const chain = contracts.multicall3
    ? { ...known, id: chainId, contracts: { multicall3: { address: contracts.multicall3 } } }
    : { ...known, id: chainId };
  return createPublicClient({
    chain,
    transport: http(rpcUrl, { retryCount: 6, retryDelay: 250, timeout: PATIENCE_MS }),
    batch: { multicall: { batchSize: BATCH_BYTES, wait: BATCH_WAIT_MS } },
    pollingInterval: 50,
  }) as PublicClient;
}
