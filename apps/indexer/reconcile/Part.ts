import type { Deployment } from '@metis-blitz/protocol/deployments';
import type { PublicClient } from 'viem';
import type { Note, Same } from './Comparison.ts';
import type { IndexReader } from './IndexReader.ts';

/** The chain at the block that the index was read at. Reads of one moment go out together. */
export interface ChainAt {
  client: PublicClient;
  blockNumber: bigint;
  /** Unix seconds of that block. */
  timestamp: bigint;
  deployment: Deployment;
  same: Same;
  note: Note;
}

/**
 * A piece of the index that is read at one block. First the index is read, then the chain is asked about that block:
 * the index goes on meanwhile, a node remembers.
 */
export type Slice = (index: IndexReader) => Promise<(chain: ChainAt) => Promise<void>>;

/** A chapter of the comparison. A large one has many slices, so that each is small enough for one block. */
export interface Part {
  name: string;
  slices(index: IndexReader): Promise<Slice[]>;
}
