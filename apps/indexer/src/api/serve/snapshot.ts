import { db } from 'ponder:api';
import { begun, head } from 'ponder:schema';
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

const PATIENCE_MS = 15_000;
const PAUSE_MS = 3;

/** A reading while which a block was being written. */
const MOVED = Symbol('moved');

/**
 * Runs a reading on one state of the tables, so that what it says of one block is true for that block. PostgreSQL
 * gives such a state in a transaction. With PGlite Ponder has none, so a reading that met a block half written is
 * made again.
 * @param onlyTheBlock the reading takes nothing from other tables, so any state will do
 * @throws Refusal while nothing has been indexed yet, or when blocks come in without a pause
 */
export async function snapshot<T>(
  onlyTheBlock: boolean,
  work: (snapshot: Snapshot) => Promise<T>,
): Promise<T> {
  const deadline = performance.now() + PATIENCE_MS;
  while (performance.now() < deadline) {
    const outcome = await inTransaction(async (tx) =>
      onlyTheBlock ? work({ tx, block: await newestBlock(tx) }) : read(tx, work),
    );
    if (outcome !== MOVED) return outcome;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Refusal('not-ready', 'The index is taking in new blocks: try again in a moment.');
}

async function inTransaction<T>(work: (tx: Reader) => Promise<T>): Promise<T> {
  // Ponder's type hides `transaction` because writing is forbidden here; reading in one is what we need.
  const outcome = await (db as unknown as Transactional).transaction(
    // Ponder would take whatever is thrown in here for a failing database, and try again for a minute.
    (tx) => work(tx).then(succeeded, failed),
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
  if ('error' in outcome) throw outcome.error;
  return outcome.value;
}

async function read<T>(tx: Reader, work: (snapshot: Snapshot) => Promise<T>): Promise<T | typeof MOVED> {
  const block = await wholeBlock(tx);
  if (block === MOVED) return MOVED;
  const value = await work({ tx, block });
  const after = await wholeBlock(tx);
  return after !== MOVED && after.hash === block.hash ? value : MOVED;
}

async function wholeBlock(tx: Reader): Promise<Block | typeof MOVED> {
  // Head before begun: a block that begins between the two is seen.
  const block = await newestBlock(tx);
  const [writing] = await tx.select().from(begun).limit(1);
  return writing?.hash === block.hash ? block : MOVED;
}

async function newestBlock(tx: Reader): Promise<Block> {
  const [block] = await tx.select().from(head).limit(1);
  if (!block) throw new Refusal('not-ready', 'The index is being built: read from the chain meanwhile.');
  return block;
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
