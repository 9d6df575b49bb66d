import { db } from 'ponder:api';
import { sql } from 'ponder';
import { theTurnstile } from '../../../lib/turnstile.ts';
import { type Answers, ask, type Readings } from './ask.ts';
import type { Block } from './block.ts';
import { Refusal } from './refusal.ts';
import { within } from './within.ts';

/**
 * Reads the tables at one moment. Reading again gives the same block, or the answer is begun anew: everything that a
 * handler reads is true for one block.
 */
export type Read = <R extends Readings>(readings: R) => Promise<Answers<R> & { block: Block }>;

const PATIENCE_MS = 15_000;
const PAUSE_MS = 3;
const LOCK_NOT_AVAILABLE = '55P03';
/** PostgreSQL shows a block whole or not at all; with PGlite Ponder has no transactions. */
const SHOWS_HALVES = process.env.DATABASE_URL === undefined;

/** A reading that met a block half written, or another block than the reading before it. */
const MOVED = Symbol('moved');

/**
 * Runs a reading, so that what it says of one block is true for that block: the last that is whole, however many are
 * coming in. With PGlite readings and blocks take turns, and a reading that met a block half written all the same is
 * made again.
 * @param onlyTheBlock the reading takes nothing from other tables, so any state will do
 * @throws Refusal while nothing has been indexed yet, or when the database does not answer
 */
export async function snapshot<T>(
  onlyTheBlock: boolean,
  work: (read: Read) => Promise<T>,
): Promise<{ block: Block; value: T }> {
  const deadline = performance.now() + PATIENCE_MS;
  const once = () => attempt(work, onlyTheBlock);
  while (performance.now() < deadline) {
    const outcome = await (onlyTheBlock ? once() : inTurn(once));
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
    const from = await newestBlock();
    const value = await work();
    return { value, from, to: await newestBlock() };
  };
  return SHOWS_HALVES ? inTurn(run) : within(PATIENCE_MS, run());
}

/**
 * The last block that is whole.
 * @returns undefined while the tables hold a part of the next
 */
export async function newestWhole(): Promise<Block | undefined> {
  const { block, isWhole } = await asked({});
  return isWhole ? block : undefined;
}

async function attempt<T>(
  work: (read: Read) => Promise<T>,
  takesHalves: boolean,
): Promise<{ block: Block; value: T } | typeof MOVED> {
  let seen: Block | undefined;
  const read: Read = async (readings) => {
    const { block, isWhole, answers } = await asked(readings);
    if ((!isWhole && !takesHalves) || (seen && seen.hash !== block.hash)) throw MOVED;
    seen = block;
    return { ...answers, block };
  };
  try {
    const value = await work(read);
    return { value, block: seen ?? (await read({})).block };
  } catch (error) {
    if (error === MOVED) return MOVED;
    if (error instanceof Refusal) error.block = seen;
    throw error;
  }
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (!SHOWS_HALVES) return work();
  await theTurnstile().enter(async () => (await newestWhole())?.hash);
  try {
    return await work();
  } finally {
    theTurnstile().leave();
  }
}

async function newestBlock(): Promise<Block> {
  return (await asked({})).block;
}

async function asked<R extends Readings>(readings: R) {
  const answer = await within(PATIENCE_MS, unlocked(readings));
  if (answer) return answer;
  throw new Refusal('not-ready', 'The index is being built: read from the chain meanwhile.');
}

/** While Ponder takes blocks back it holds all tables of PostgreSQL, and whoever reads is sent away after a moment. */
async function unlocked<R extends Readings>(readings: R) {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await ask(readings);
    } catch (error) {
      if ((error as { code?: unknown }).code !== LOCK_NOT_AVAILABLE || performance.now() > deadline)
        throw error;
    }
  }
}

/** Whether the index has caught up with the chain since it started. */
export async function isReady(): Promise<boolean> {
  const { rows } = await db.execute(
    sql`select value ->> 'is_ready' as ready from _ponder_meta where key = 'app'`,
  );
  return (rows[0] as { ready?: string } | undefined)?.ready === '1';
}
