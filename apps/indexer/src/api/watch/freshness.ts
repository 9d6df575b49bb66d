import { db } from 'ponder:api';
import { head as heads } from 'ponder:schema';
import { nodeHead } from '../read/nodeHead.ts';
import { isReady } from '../serve/snapshot.ts';
import { within } from '../serve/within.ts';
import { chainTrouble, watchChain } from './chainWatch.ts';
import { watchStall } from './stallWatch.ts';
import { waitForDisk } from './waitForDisk.ts';

const EVERY_MS = 1_000;
/** Ponder calls itself ready some blocks before the head; a block or two is what a moment costs. */
const CLOSE = 2;
/** A burst of blocks takes a moment to be written; whoever is behind for longer is behind. */
const PATIENCE_MS = 15_000;
/** A database that takes longer for one row is as good as away. */
const DATABASE_MS = 3_000;

export interface Freshness {
  /** Newest block that the node told of, null when it does not answer. */
  head: { number: number; timestamp: number } | null;
  /** The newest block of the tables, null when there is none. */
  indexed: { number: number; timestamp: number } | null;
  /** Blocks between them, null when one is not known. */
  lag: number | null;
}

let known: Freshness = { head: null, indexed: null, lag: null };
let complete = false;
let caughtUp = false;
let closeAt = Number.NEGATIVE_INFINITY;

/** Looks where the node and the tables are. Never throws: what cannot be told is null. */
export async function look(): Promise<Freshness> {
  const [head, row] = await Promise.all([nodeHead(), indexedHead()]);
  const indexed = row ? { number: Number(row.number), timestamp: Number(row.timestamp) } : null;
  if (head && row) await watchChain(head.number, { number: Number(row.number), hash: row.hash });
  const lag = head && indexed && Math.max(0, head.number - indexed.number);
  if (!complete) await becomeComplete();
  if (lag !== null && lag <= CLOSE) {
    caughtUp ||= complete;
    if (caughtUp) closeAt = performance.now();
  }
  known = { head, indexed, lag };
  watchStall(complete && head && row !== undefined ? { number: indexed?.number ?? null, lag } : undefined);
  return known;
}

/** What was seen last. */
export function lastLook(): Freshness {
  return known;
}

/** Whether it caught up since it started, and is still there: not behind, and the node answers. */
export function isFresh(): boolean {
  return chainTrouble() === undefined && performance.now() - closeAt < PATIENCE_MS;
}

/** Why it is not fresh, in a sentence. */
export function whyStale(): string {
  const trouble = chainTrouble();
  if (trouble) return trouble;
  if (!caughtUp) return 'The index is being built.';
  if (known.indexed === null) return 'The database does not answer.';
  if (known.head === null) return 'The node does not answer: how old the index is cannot be told.';
  return `The index is ${known.lag ?? 0} blocks behind the node.`;
}

/** Keeps looking for as long as the process lives. */
export function keepLooking(): void {
  waitForDisk(false).catch(() => {});
  const again = () => void look().finally(() => setTimeout(again, EVERY_MS).unref());
  again();
}

async function becomeComplete(): Promise<void> {
  const ready = await isReady().catch(() => false);
  if (!ready) return;
  complete = true;
  await waitForDisk(true).catch(() => {});
}

/** @returns null when there is none yet, undefined when the database does not answer */
async function indexedHead(): Promise<typeof heads.$inferSelect | null | undefined> {
  const asked = within(DATABASE_MS, db.select().from(heads).limit(1));
  return asked.then(
    (rows) => rows[0] ?? null,
    () => undefined,
  );
}
