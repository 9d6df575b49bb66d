import { TryAgain } from './TryAgain.ts';

const PATIENCE_MS = 60_000;
const PAUSE_MS = 500;

/**
 * Asks again until it is answered.
 * @throws TryAgain with this sentence when nobody answers for a minute
 */
export async function patiently<T>(ask: () => Promise<T>, sentence: string): Promise<T> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await ask();
    } catch (cause) {
      if (performance.now() > end) throw new TryAgain(sentence, { cause });
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}
