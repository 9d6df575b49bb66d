export { BlitzError } from './BlitzError.ts';
export {
  ExplainedError,
  FeeError,
  InsufficientFundsError,
  NodeUnreachableError,
  NonceError,
  NotMinedError,
  RejectedError,
  RevertError,
  UnknownError,
  WalletBusyError,
  WalletConnectionError,
  WrongNetworkError,
} from './classes.ts';
export { type DecodedError, decodeError } from './decodeError.ts';
export { explain } from './explain.ts';
export type { ErrorName, Explanation } from './explanations/explanation.ts';
