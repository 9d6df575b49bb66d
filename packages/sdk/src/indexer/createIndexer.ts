/** The part of `fetch` that is used here: every platform's fits. */
export type Fetch = (
  url: string,
  init: { headers: Record<string, string>; signal?: AbortSignal },
) => Promise<{ status: number; json(): Promise<unknown> }>;

/** Where an index answers, and how it is asked. */
export interface Indexer {
  readonly url: string;
  readonly fetch: Fetch;
}

const platformFetch: Fetch = (url, init) => globalThis.fetch(url, init);

/** @param url of the API with its version (`http://localhost:42069/v1`), with or without a closing slash */
export function createIndexer({ url, fetch = platformFetch }: { url: string; fetch?: Fetch }): Indexer {
  return Object.freeze({ url: url.replace(/\/+$/, ''), fetch });
}
