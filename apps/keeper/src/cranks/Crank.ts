import type { Contracts, TransactionRequest } from '@metis-blitz/sdk';
import type { Address, PublicClient } from 'viem';

export interface CrankContext {
  client: PublicClient;
  contracts: Contracts;
  /** Who would send. */
  account: Address;
}

/** What a turn is good for: somebody waits for it, or it brings so many wei of METIS to where they belong. */
export type Worth = 'owed' | bigint;

export interface Turn {
  request: TransactionRequest;
  worth: Worth;
}

/** Something that anyone may turn, and that somebody has to. */
export interface Crank {
  name: string;
  /** The functions that it calls, by contract: `sequencerPool.settle`. */
  turns: readonly string[];
  /** It looks at every so manieth look of the keeper; absent at each. */
  pace?: number;
  /** What to send now, or nothing when a turn would change nothing. Reads only. */
  due(context: CrankContext): Promise<Turn | undefined>;
}
