import { db } from 'ponder:api';
import { head } from 'ponder:schema';
import { sql } from 'ponder';
import { Refusal } from './refusal.ts';

export interface Block {
  number: bigint;
  hash: `0x${string}`;
  timestamp: bigint;
}

export type Reader = Pick<typeof db, 'select' | 'selectDistinctOn' | 'execute'>;

/** What a handler may read: everything in it is true for one block. */
export interface Snapshot {
  tx: Reader;
  block: Block;
}

type Transactional = { transaction<T>(work: (tx: Reader) => Promise<T>, options: object): Promise<T> };

/**
 * Runs a reading on one state of the tables, so that what it says of one block is true for that block.
 * @throws Refusal while nothing has been indexed yet
 */
export async function snapshot<T>(work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  // Ponder's type hides `transaction` because writing is forbidden here; reading in one is what we need.
  const outcome = await (db as unknown as Transactional).transaction(
    // Ponder would take whatever is thrown in here for a failing database, and try again for a minute.
    (tx) => read(tx, work).then(succeeded, failed),
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
  if ('error' in outcome) throw outcome.error;
  return outcome.value;
}

async function read<T>(tx: Reader, work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const [block] = await tx.select().from(head).limit(1);
  if (!block) throw new Refusal('not-ready', 'The index is being built: read from the chain meanwhile.');
  return work({ tx, block });
}

const succeeded = <T>(value: T) => ({ value });
const failed = (error: unknown) => ({ error });

/** Whether the index has caught up with the chain since it started. */
export async function isReady(tx: Reader): Promise<boolean> {
  const { rows } = await tx.execute(
    sql`select value ->> 'is_ready' as ready from _ponder_meta where key = 'app'`,
  );
  return (rows[0] as { ready?: string } | undefined)?.ready === '1';
}
