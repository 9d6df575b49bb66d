import { begun } from 'ponder:schema';
import type { Db } from './types.ts';

/** Marks that rows of a block are being written. Whoever asks the database itself (`db.sql`) writes them by that. */
export async function beginBlock(
  db: Db,
  { number, hash }: { number: bigint; hash: `0x${string}` },
): Promise<void> {
  await db.insert(begun).values({ id: 1, number, hash }).onConflictDoUpdate({ number, hash });
}
