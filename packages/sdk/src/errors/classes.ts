import { BlitzError } from './BlitzError.ts';
import type { Explanation } from './explanations/explanation.ts';

/** An error with a title: what `decodeError` makes of anything that was thrown. */
export abstract class ExplainedError extends BlitzError {
  readonly title: string;

  constructor({ title, cause, remedy }: Explanation, thrown: unknown) {
    super(cause, { remedy, cause: thrown });
    this.title = title;
  }
}

/** A contract refused. `errorName` is its custom error, `Error`, `Panic`, or the selector of a stranger's. */
export class RevertError extends ExplainedError {
  override readonly name = 'RevertError';
  readonly errorName: string;
  readonly args: readonly unknown[];

  constructor(errorName: string, args: readonly unknown[], explanation: Explanation, thrown: unknown) {
    super(explanation, thrown);
    this.errorName = errorName;
    this.args = args;
  }
}

/** The person said no in the wallet: nothing happened. */
export class RejectedError extends ExplainedError {
  override readonly name = 'RejectedError';
}

/** Another request is open in the wallet, or it is locked. */
export class WalletBusyError extends ExplainedError {
  override readonly name = 'WalletBusyError';
}

/** The wallet no longer gives the page the account, or is gone. */
export class WalletConnectionError extends ExplainedError {
  override readonly name = 'WalletConnectionError';
}

/** Not enough METIS for the amount and the cost. */
export class InsufficientFundsError extends ExplainedError {
  override readonly name = 'InsufficientFundsError';
}

/** The account's transactions are out of step. */
export class NonceError extends ExplainedError {
  override readonly name = 'NonceError';
}

/** The offered price of gas is too low. */
export class FeeError extends ExplainedError {
  override readonly name = 'FeeError';
}

/** The wallet is on another network. */
export class WrongNetworkError extends ExplainedError {
  override readonly name = 'WrongNetworkError';
}

/** The node does not answer, or not in time. */
export class NodeUnreachableError extends ExplainedError {
  override readonly name = 'NodeUnreachableError';
}

/** Sent, but not seen in a block for long. */
export class NotMinedError extends ExplainedError {
  override readonly name = 'NotMinedError';
}

/** Nothing that is known here. */
export class UnknownError extends ExplainedError {
  override readonly name = 'UnknownError';
}
