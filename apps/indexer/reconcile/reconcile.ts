import type { Deployment } from '@metis-blitz/protocol/deployments';
import { createIndexer, type IndexedBlock, type Indexer } from '@metis-blitz/sdk/indexer';
import type { PublicClient } from 'viem';
import { type Comparison, compare } from './Comparison.ts';
import { chainReader } from './chainReader.ts';
import { Moved, readAtOneBlock } from './IndexReader.ts';
import { isForgotten } from './isForgotten.ts';
import type { ChainAt, Part, Slice } from './Part.ts';
import { epochs } from './parts/epochs.ts';
import { fund } from './parts/fund.ts';
import { governance } from './parts/governance.ts';
import { grants } from './parts/grants.ts';
import { history } from './parts/history.ts';
import { people } from './parts/people.ts';
import { queue } from './parts/queue.ts';
import { rate } from './parts/rate.ts';
import { rewards } from './parts/rewards.ts';
import { sequencers } from './parts/sequencers.ts';
import { settings } from './parts/settings.ts';
import { vault } from './parts/vault.ts';
import { runPool } from './runPool.ts';

export interface ReconcileOptions {
  /** Root of the index, as `http://127.0.0.1:42069`. */
  indexUrl: string;
  /** One node of the chain; it must remember the state of the last blocks. */
  rpcUrl: string;
  deployment: Deployment;
  onProgress?: (done: number, total: number) => void;
}

/** What was compared, part by part. */
export interface Reconciliation {
  /** Lowest and highest block that was compared at: one and the same, unless the index moved on faster than it is read. */
  blocks: { from: number; to: number };
  parts: readonly ({ name: string } & Comparison)[];
}

const PARTS: readonly Part[] = [
  ...[vault, rate, queue, people, history, rewards, sequencers],
  ...[epochs, governance, fund, grants, settings],
];
const WHOLE_TRIES = 4;
const SLICE_TRIES = 20;
const READS_AT_ONCE = 12;
const SLICES_AT_ONCE = 4;

/**
 * Compares all that the index says of the present with the contracts, at one block: each balance, rate, position,
 * ticket, tally, sequencer and window. Where the index takes in blocks faster than all of it can be read, each slice
 * is compared at a block of its own.
 * @throws Error when the index or the node does not answer, or the two are not of one chain
 */
export async function reconcile(options: ReconcileOptions): Promise<Reconciliation> {
  const indexer = createIndexer({ url: `${options.indexUrl.replace(/\/+$/, '')}/v1` });
  const client = chainReader(options.rpcUrl, options.deployment);
  const books = new Map(PARTS.map(({ name }) => [name, compare()]));
  const blocks: number[] = [];

  const jobs = await readAll(indexer);
  let done = 0;
  await runPool(jobs, SLICES_AT_ONCE, async ({ part, slice, first }) => {
    const block = await checkSlice({ indexer, client, ...options }, slice, first, books.get(part.name));
    blocks.push(block.number);
    done += 1;
    options.onProgress?.(done, jobs.length);
  });

  const parts = PARTS.map(({ name }) => ({ name, ...(books.get(name) ?? compare()).result() }));
  return { blocks: { from: Math.min(...blocks), to: Math.max(...blocks) }, parts };
}

interface Reading {
  check: (chain: ChainAt) => Promise<void>;
  block: IndexedBlock;
}

interface Job {
  part: Part;
  slice: Slice;
  /** What was read of it with all the others, at their one block. */
  first: Reading | undefined;
}

/** Everything at one block if the index holds still for long enough, else the slices alone. */
async function readAll(indexer: Indexer): Promise<Job[]> {
  let unread: Job[] = [];
  for (let attempt = 1; attempt <= WHOLE_TRIES; attempt += 1) {
    try {
      const { value, block } = await readAtOneBlock(indexer, async (index) => {
        const lists = await Promise.all(
          PARTS.map(async (part) => (await part.slices(index)).map((slice) => ({ part, slice }))),
        );
        const jobs = lists.flat();
        unread = jobs.map((job) => ({ ...job, first: undefined }));
        return runPool(jobs, READS_AT_ONCE, async (job) => ({ ...job, check: await job.slice(index) }));
      });
      return value.map(({ check, ...job }) => ({ ...job, first: { check, block } }));
    } catch (error) {
      if (!(error instanceof Moved)) throw error;
    }
  }
  if (unread.length === 0)
    throw new Error('The index takes in blocks without a pause: try again when it has caught up.');
  return unread;
}

async function checkSlice(
  { indexer, client, deployment }: { indexer: Indexer; client: PublicClient; deployment: Deployment },
  slice: Slice,
  first: Reading | undefined,
  book: ReturnType<typeof compare> | undefined,
): Promise<IndexedBlock> {
  if (!book) throw new Error('A slice belongs to no part.');
  let reading = first;
  for (let attempt = 1; ; attempt += 1) {
    try {
      reading ??= await readSlice(indexer, slice);
      const blockNumber = BigInt(reading.block.number);
      const page = compare();
      const timestamp = BigInt(reading.block.timestamp);
      const { same, note } = page;
      await reading.check({ client, blockNumber, timestamp, deployment, same, note });
      // Asked last: a block that was taken back while it was compared proves nothing.
      const { hash } = await client.getBlock({ blockNumber });
      if (hash !== reading.block.hash) throw new Moved(`Block ${blockNumber} was taken back.`);
      book.add(page.result());
      return reading.block;
    } catch (error) {
      if (attempt === SLICE_TRIES || !(error instanceof Moved || isForgotten(error))) throw error;
      // Read again, at a newer one.
      reading = undefined;
    }
  }
}

async function readSlice(indexer: Indexer, slice: Slice): Promise<Reading> {
  const { value: check, block } = await readAtOneBlock(indexer, slice);
  return { check, block };
}
