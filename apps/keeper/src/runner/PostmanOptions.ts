import type { TransactionRequest } from '@metis-blitz/sdk';
import type { LocalAccount, PublicClient } from 'viem';
import type { Price, Pricer } from '../economics/createPricer.ts';
import type { Purse } from '../economics/createPurse.ts';

/** A request with its price. */
export interface Priced {
  request: TransactionRequest;
  price: Price;
}

/** What happened on the way, for the metrics. */
export type PostEvent = 'replaced' | 'dropped' | 'lost' | 'freed';

export interface PostmanOptions {
  client: PublicClient;
  account: LocalAccount;
  /** Of the deployment: signatures are for this chain and no other. */
  chainId: number;
  purse: Purse;
  price: Pricer;
  /** After so long a transaction that is in no block is sent again, at a higher price. */
  stuckMs: number;
  pollMs: number;
  log(line: string): void;
  onEvent(event: PostEvent): void;
}
