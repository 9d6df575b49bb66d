import { begun } from 'ponder:schema';
import { theTurnstile } from '../../lib/turnstile.ts';
import type { Db } from './types.ts';

/**
 * Marks that rows of a block are being written, once those who read have had their turn. Whoever asks the database
 * itself (`db.sql`) writes them by that.
 */
export async function beginBlock(
  db: Db,
  { number, hash }: { number: bigint; hash: `0x${string}` },
): Promise<void> {
  await theTurnstile().startWriting(hash);
  await db.insert(begun).values({ id: 1, number, hash }).onConflictDoUpdate({ number, hash });
}
