import type { Contracts, TransactionRequest } from '@metis-blitz/sdk';
import type { Address, PublicClient } from 'viem';

export interface CrankContext {
  client: PublicClient;
  contracts: Contracts;
  /** Who would send. */
  account: Address;
}

/** Something that anyone may turn, and that somebody has to. */
export interface Crank {
  name: string;
  /** What to send now, or nothing when a turn would change nothing. Reads only. */
  due(context: CrankContext): Promise<TransactionRequest | undefined>;
}
