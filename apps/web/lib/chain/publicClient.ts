import { createPublicClient, fallback, http, type PublicClient } from 'viem';
import type { AppConfig } from '../config/appConfigSchema.ts';
import { chainOf } from './chainOf.ts';

const clients = new WeakMap<AppConfig, PublicClient>();

/**
 * The client that all reads go through. Calls of one tick become one multicall, so that figures shown together are
 * of one block; without a Multicall3 on the chain (a local one) its code is sent along with the call.
 */
export function publicClient(config: AppConfig): PublicClient {
  const known = clients.get(config);
  if (known) return known;

  const chain = chainOf(config);
  const deployless = chain.contracts?.multicall3 === undefined;
  const client: PublicClient = createPublicClient({
    chain,
    transport: fallback(
      config.rpcUrls.map((url) =>
        http(new URL(url, location.origin).href, { batch: { wait: 4 }, timeout: 8_000 }),
      ),
      { retryCount: 1 },
    ),
    batch: { multicall: { wait: 4, batchSize: 4_096, deployless } },
    cacheTime: 1_000,
  });
  clients.set(config, client);
  return client;
}
