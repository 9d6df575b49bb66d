const storageKey = 'blitz.rpc';

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** @returns the node that this browser was told to ask first, if it is for this chain. */
export function readOwnEndpoint(storage: Store, chainId: number): string | undefined {
  try {
    const kept: unknown = JSON.parse(storage.getItem(storageKey) ?? 'null');
    const { url, chainId: chain } = (kept ?? {}) as { url?: unknown; chainId?: unknown };
    return chain === chainId && typeof url === 'string' ? parseEndpoint(url) : undefined;
  } catch {
    return undefined;
  }
}

/** @param url undefined: no node of one's own any more. */
export function keepOwnEndpoint(storage: Store, chainId: number, url: string | undefined): void {
  if (url === undefined) storage.removeItem(storageKey);
  else storage.setItem(storageKey, JSON.stringify({ chainId, url }));
}

/** @returns the whole address of a node, or undefined: https, or http on one's own machine, without a password in it. */
export function parseEndpoint(text: string): string | undefined {
  const url = URL.parse(text.trim());
  if (!url || url.username || url.password || url.hash) return undefined;
  const own = ['localhost', '127.0.0.1'].includes(url.hostname);
  return url.protocol === 'https:' || (url.protocol === 'http:' && own) ? url.href : undefined;
}
