import { IndexerRefusedError } from '@metis-blitz/sdk/indexer';

const TRIES = 30;
const PAUSE_MS = 1_000;

/** Asks again while the index says that it is asked too often, or not ready for a moment. */
export async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask();
    } catch (error) {
      const passes = error instanceof IndexerRefusedError && (error.status === 429 || error.status === 503);
      if (!passes || attempt === TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}
