import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { type KeptIndex, keptIndex } from './keptIndex.ts';
import { unlock } from './unlock.ts';
import { isDirectoryMarked } from './unsound.ts';

/**
 * Looks after what PGlite kept, before Ponder opens it. Ponder writes to PGlite without transactions, so what was
 * killed before it was complete cannot be gone on with; nor can what is not of the chain (any more). Either is deleted,
 * and indexed anew. What is good is freed of the lock that a killed process left behind.
 * @param isOfChain holds it against the chain; what it throws is thrown, and nothing is deleted
 * @returns whether the index goes on where it stopped
 */
export async function tendIndex(
  directory: string,
  schema: string,
  isOfChain: (kept: KeptIndex) => Promise<boolean>,
): Promise<boolean> {
  if (!existsSync(directory)) return false;
  let isGood = false;
  const database = isDirectoryMarked(directory)
    ? undefined
    : await PGlite.create(directory).catch(() => undefined);
  if (database) {
    const ask = (question: string) => database.query(question);
    try {
      const kept = await keptIndex(ask, schema).catch(() => undefined);
      isGood = kept?.isComplete === true && (await isOfChain(kept));
      if (isGood) await unlock(ask, schema);
    } finally {
      await database.close().catch(() => undefined);
    }
  }
  if (!isGood) await rm(directory, { recursive: true, force: true });
  return isGood;
}
