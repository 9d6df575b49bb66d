import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';

/** Digits of the seconds with which Ponder's checkpoints begin. */
const SECONDS = 10;

interface Kept {
  ready: string | null;
  finalized: string | null;
}

/**
 * Looks after what PGlite kept, before Ponder opens it. Ponder writes to PGlite without transactions, so what was
 * killed before it was complete cannot be gone on with; nor can what is ahead of a chain that lost its last blocks.
 * Either is deleted, and indexed anew. What is good is freed of the lock that a killed process left behind.
 * @param finalizedAt unix seconds of the block that is final now
 * @returns whether the index goes on where it stopped
 */
export async function tendIndex(directory: string, schema: string, finalizedAt: bigint): Promise<boolean> {
  if (!existsSync(directory)) return false;
  const isGood = await open(directory, schema, finalizedAt).catch(() => false);
  if (!isGood) await rm(directory, { recursive: true, force: true });
  return isGood;
}

async function open(directory: string, schema: string, finalizedAt: bigint): Promise<boolean> {
  const database = await PGlite.create(directory);
  try {
    const { rows } = await database.query<Kept>(
      `select (select value ->> 'is_ready' from "${schema}"._ponder_meta) as ready,
              (select finalized_checkpoint from "${schema}"._ponder_checkpoint) as finalized`,
    );
    const [kept] = rows;
    if (kept?.ready !== '1' || !kept.finalized) return false;
    if (BigInt(kept.finalized.slice(0, SECONDS)) > finalizedAt) return false;

    await database.query(`update "${schema}"._ponder_meta set value = jsonb_set(value, '{is_locked}', '0')`);
    return true;
  } finally {
    await database.close();
  }
}
