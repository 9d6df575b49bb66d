import { type ErrorWords, errorWords } from '@metis-blitz/sdk/words';
import { BlitzError } from './BlitzError.ts';
import { type Cause, causesOf } from './causesOf.ts';
import {
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
import { decodeRevert } from './decodeRevert.ts';
import type { Explanation } from './explanations/explanation.ts';
import { revertData } from './revertData.ts';

/** An error as a screen shows it. */
export interface DecodedError extends Explanation {
  /** Of a revert the contract's error, else the class. */
  name: string;
  args: readonly unknown[];
  /** To be thrown or compared by class. */
  error: BlitzError;
}

/**
 * Makes of anything that was thrown one sentence and a remedy. Never throws.
 * @param words of another language than the default one (`@metis-blitz/sdk/words/zh`), or with `times` of one's own
 */
export function decodeError(thrown: unknown, words: ErrorWords = errorWords): DecodedError {
  const error = thrown instanceof BlitzError ? thrown : recognise(thrown, words);
  return {
    name: error instanceof RevertError ? error.errorName : error.name,
    args: error instanceof RevertError ? error.args : [],
    title: error instanceof ExplainedError ? error.title : words.failures.untitled,
    cause: error.message,
    remedy: error.remedy,
    error,
  };
}

interface Kind {
  codes?: readonly (number | string)[];
  names?: readonly string[];
  words?: RegExp;
  make: (thrown: unknown, words: ErrorWords) => BlitzError;
}

function recognise(thrown: unknown, spoken: ErrorWords): BlitzError {
  const causes = causesOf(thrown);
  const fits = ({ codes, names, words }: Kind) =>
    causes.some(
      ({ code, name, message, details }) =>
        codes?.includes(code as number) ||
        names?.includes(name as string) ||
        words?.test(`${text(message)} ${text(details)}`),
    ) ||
    (typeof thrown === 'string' && words?.test(thrown));

  if (fits(rejected)) return rejected.make(thrown, spoken);
  const data = revertData(causes);
  if (data) return decodeRevert(data, thrown, spoken);
  return (kinds.find(fits) ?? { make: unknown(causes) }).make(thrown, spoken);
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');

type ExplainedClass = new (explanation: Explanation, thrown: unknown) => ExplainedError;

const as =
  (Class: ExplainedClass, failure: keyof ErrorWords['failures']['kinds']) =>
  (thrown: unknown, { failures }: ErrorWords): BlitzError =>
    new Class(failures.kinds[failure], thrown);

const rejected: Kind = {
  codes: [4001, 5000, 'ACTION_REJECTED'],
  names: ['UserRejectedRequestError'],
  words: /user (rejected|denied|cancel)|rejected by (the )?user|request rejected/i,
  make: as(RejectedError, 'rejected'),
};

/** In order: the first that fits is taken. */
const kinds: readonly Kind[] = [
  {
    codes: [-32002],
    names: ['ResourceUnavailableRpcError'],
    words: /request already pending/i,
    make: as(WalletBusyError, 'busy'),
  },
  {
    codes: [4100, 4900],
    names: [
      'ConnectorAccountNotFoundError',
      'ConnectorNotConnectedError',
      'ConnectorUnavailableReconnectingError',
      'ProviderNotFoundError',
      'UnauthorizedProviderError',
      'ProviderDisconnectedError',
    ],
    words: /not found for connector|connector not connected/i,
    make: as(WalletConnectionError, 'connection'),
  },
  {
    codes: [4902, 4901],
    names: [
      'ChainMismatchError',
      'ConnectorChainMismatchError',
      'ChainDisconnectedError',
      'SwitchChainError',
    ],
    words: /does not match the (target|connection's) chain|wrong network/i,
    make: as(WrongNetworkError, 'network'),
  },
  {
    names: ['InsufficientFundsError'],
    words: /insufficient funds|exceeds (the )?balance|gas required exceeds allowance \(0\)/i,
    make: as(InsufficientFundsError, 'funds'),
  },
  {
    names: ['NonceTooLowError', 'NonceTooHighError', 'NonceMaxValueError'],
    words: /nonce too (low|high)|already known|replacement transaction underpriced/i,
    make: as(NonceError, 'nonce'),
  },
  {
    words:
      /(transaction|tx) type( \S+)? (is )?(not supported|unsupported|invalid)|unsupported (transaction|tx) type|eip-?1559/i,
    make: as(FeeError, 'kind'),
  },
  {
    names: ['FeeCapTooLowError', 'TransactionRejectedRpcError', 'TipAboveFeeCapError', 'FeeCapTooHighError'],
    words: /underpriced|gas price (below|too low)|fee cap|intrinsic gas too low/i,
    make: as(FeeError, 'fee'),
  },
  {
    names: [
      'WaitForTransactionReceiptTimeoutError',
      'TransactionReceiptNotFoundError',
      'TransactionNotFoundError',
    ],
    make: as(NotMinedError, 'notMined'),
  },
  {
    words: /execution reverted|reverted without|transaction failed|revert/i,
    names: ['ExecutionRevertedError'],
    make: (thrown, words) => new RevertError('Reverted', [], words.failures.reverted, thrown),
  },
  {
    names: [
      'HttpRequestError',
      'TimeoutError',
      'WebSocketRequestError',
      'SocketClosedError',
      'LimitExceededRpcError',
    ],
    words:
      /fetch failed|failed to fetch|network ?error|load failed|timed? ?out|too many requests|ECONNREFUSED/i,
    make: as(NodeUnreachableError, 'unreachable'),
  },
];

/** viem's names for an error of the wallet that has no kind: their message says only that, their details are the wallet's words. */
const wrappers = new Set<unknown>(['InternalRpcError', 'UnknownRpcError']);

const unknown = (causes: readonly Cause[]) => (thrown: unknown, words: ErrorWords) => {
  const wrapped = causes.find(({ name, details }) => wrappers.has(name) && text(details) !== '');
  const message =
    text(wrapped?.details) ||
    (causes.map(({ message: said }) => text(said)).find((said) => said !== '') ?? '');
  const first = (typeof thrown === 'string' ? thrown : message).split('\n')[0] ?? '';
  return new UnknownError(words.failures.unknown(first), thrown);
};
