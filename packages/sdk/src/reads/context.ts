import type { Deployment } from '@metis-blitz/protocol/deployments';
import type { ReadOptions } from './readBatch.ts';

/** The addresses of one deployment. */
export type Contracts = Deployment['contracts'];

/** What every read needs to know: where the contracts stand, and of which block (the newest unless told). */
export interface ReadContext {
  contracts: Contracts;
  blockNumber?: bigint | undefined;
}

export function batchOptions({ contracts, blockNumber }: ReadContext): ReadOptions {
  return { multicall3: contracts.multicall3, blockNumber };
}
