import { createPublicClient, fallback, http } from 'viem';

/** Asks the nodes in order, each once. */
export function chainClient(urls: readonly string[]) {
  return createPublicClient({ transport: fallback(urls.map((url) => http(url, { retryCount: 0 }))) });
}
