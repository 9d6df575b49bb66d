import { db } from 'ponder:api';
import { begun, head } from 'ponder:schema';
import { eq, sql } from 'ponder';
import { theTurnstile } from '../../../lib/turnstile.ts';
import { Refusal } from './refusal.ts';
import { within } from './within.ts';

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
const HAS_TRANSACTIONS = process.env.DATABASE_URL !== undefined;

/** A reading while which a block was being written. */
const MOVED = Symbol('moved');

/**
 * Runs a reading on one state of the tables, so that what it says of one block is true for that block: the last that
 * is whole, however many are coming in. PostgreSQL gives such a state in a transaction. With PGlite Ponder has none:
 * readings and blocks take turns, and a reading that met a block half written all the same is made again.
 * @param onlyTheBlock the reading takes nothing from other tables, so any state will do
 * @throws Refusal while nothing has been indexed yet, or when the database does not answer
 */
export async function snapshot<T>(
  onlyTheBlock: boolean,
  work: (snapshot: Snapshot) => Promise<T>,
): Promise<T> {
  const deadline = performance.now() + PATIENCE_MS;
  const newest = (tx: Reader) => newestBlock(tx).then((block) => work({ tx, block }));
  if (onlyTheBlock) return within(PATIENCE_MS, newest(db));
  if (HAS_TRANSACTIONS) return within(PATIENCE_MS, inTransaction(newest));

  while (performance.now() < deadline) {
    const outcome = await inTurn(() => read(db, work));
    if (outcome !== MOVED) return outcome;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Refusal('not-ready', 'The index is taking in new blocks: try again in a moment.');
}

/**
 * Runs what reads the tables by itself, while no block is written if the database cannot keep them apart.
 * @returns what came out, and the blocks that the tables were seen at before and after
 */
export async function beside<T>(work: () => Promise<T>): Promise<{ value: T; from: Block; to: Block }> {
  const run = async () => {
    const from = await newestBlock(db);
    const value = await work();
    return { value, from, to: await newestBlock(db) };
  };
  return HAS_TRANSACTIONS ? within(PATIENCE_MS, run()) : inTurn(run);
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

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  await theTurnstile().enter(async () => (await newestWhole())?.hash);
  try {
    return await work();
  } finally {
    theTurnstile().leave();
  }
}

async function read<T>(tx: Reader, work: (snapshot: Snapshot) => Promise<T>): Promise<T | typeof MOVED> {
  const block = await wholeBlock(tx);
  if (block === MOVED) return MOVED;
  const value = await work({ tx, block });
  const after = await wholeBlock(tx);
  return after !== MOVED && after.hash === block.hash ? value : MOVED;
}

async function wholeBlock(tx: Reader): Promise<Block | typeof MOVED> {
  const [row] = await tx
    .select({ head, writing: begun.hash })
    .from(head)
    .innerJoin(begun, eq(begun.id, head.id))
    .limit(1);
  if (!row) throw nothingYet();
  return row.writing === row.head.hash ? row.head : MOVED;
}

/**
 * The last block that is whole.
 * @returns undefined while the tables hold a part of the next
 */
export async function newestWhole(): Promise<Block | undefined> {
  const block = await (HAS_TRANSACTIONS ? newestBlock(db) : wholeBlock(db));
  return block === MOVED ? undefined : block;
}

async function newestBlock(tx: Reader): Promise<Block> {
  const [block] = await tx.select().from(head).limit(1);
  if (!block) throw nothingYet();
  return block;
}

function nothingYet(): Refusal {
  return new Refusal('not-ready', 'The index is being built: read from the chain meanwhile.');
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
