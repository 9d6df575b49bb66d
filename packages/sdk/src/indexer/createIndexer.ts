import type { IndexWords } from '@metis-blitz/sdk/words';

/** The part of `fetch` that is used here: every platform's fits. */
export type Fetch = (
  url: string,
  init: { headers: Record<string, string>; signal?: AbortSignal },
) => Promise<{ status: number; json(): Promise<unknown> }>;

/** Where an index answers, and how it is asked. */
export interface Indexer {
  readonly url: string;
  readonly fetch: Fetch;
  /** In which its failures are told. @default the language of `@metis-blitz/sdk/words` */
  readonly words?: IndexWords | undefined;
}

const platformFetch: Fetch = (url, init) => globalThis.fetch(url, init);

/** @param url of the API with its version (`http://localhost:42069/v1`), with or without a closing slash */
export function createIndexer({
  url,
  fetch = platformFetch,
  words,
}: {
  url: string;
  fetch?: Fetch;
  words?: IndexWords;
}): Indexer {
  return Object.freeze({ url: url.replace(/\/+$/, ''), fetch, words });
}
