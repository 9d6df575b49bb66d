import type { TransactionRequest } from '../writes/request.ts';

/** One transaction of several, in order: the next is built and sent after this one is in a block. */
export interface Step {
  readonly request: TransactionRequest;
  /** Why it is needed, for a person. */
  readonly reason: string;
}
