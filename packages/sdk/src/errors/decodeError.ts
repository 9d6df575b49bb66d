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

/** Makes of anything that was thrown one sentence and a remedy. Never throws. */
export function decodeError(thrown: unknown): DecodedError {
  const error = thrown instanceof BlitzError ? thrown : recognise(thrown);
  return {
    name: error instanceof RevertError ? error.errorName : error.name,
    args: error instanceof RevertError ? error.args : [],
    title: error instanceof ExplainedError ? error.title : 'That did not work',
    cause: error.message,
    remedy: error.remedy,
    error,
  };
}

interface Kind {
  codes?: readonly (number | string)[];
  names?: readonly string[];
  words?: RegExp;
  make: (thrown: unknown) => BlitzError;
}

function recognise(thrown: unknown): BlitzError {
  const causes = causesOf(thrown);
  const fits = ({ codes, names, words }: Kind) =>
    causes.some(
      ({ code, name, message, details }) =>
        codes?.includes(code as number) ||
        names?.includes(name as string) ||
        words?.test(`${text(message)} ${text(details)}`),
    ) ||
    (typeof thrown === 'string' && words?.test(thrown));

  if (fits(rejected)) return rejected.make(thrown);
  const data = revertData(causes);
  if (data) return decodeRevert(data, thrown);
  return (kinds.find(fits) ?? { make: unknown(causes) }).make(thrown);
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');

type ExplainedClass = new (explanation: Explanation, thrown: unknown) => ExplainedError;

const as =
  (Class: ExplainedClass, title: string, cause: string, remedy: string) =>
  (thrown: unknown): BlitzError =>
    new Class({ title, cause, remedy }, thrown);

const rejected: Kind = {
  codes: [4001, 5000, 'ACTION_REJECTED'],
  names: ['UserRejectedRequestError'],
  words: /user (rejected|denied|cancel)|rejected by (the )?user|request rejected/i,
  make: as(
    RejectedError,
    'You declined in the wallet',
    'Nothing was sent and nothing has changed.',
    'Try again whenever you like.',
  ),
};

/** In order: the first that fits is taken. */
const kinds: readonly Kind[] = [
  {
    codes: [-32002],
    names: ['ResourceUnavailableRpcError'],
    words: /request already pending/i,
    make: as(
      WalletBusyError,
      'The wallet is busy',
      'Another request waits in the wallet.',
      'Open the wallet and answer it, then try again.',
    ),
  },
  {
    codes: [4902, 4901],
    names: ['ChainMismatchError', 'ChainDisconnectedError', 'SwitchChainError'],
    words: /does not match the target chain|wrong network/i,
    make: as(
      WrongNetworkError,
      'Wrong network',
      'The wallet is on another network than the app.',
      'Switch the network in the wallet.',
    ),
  },
  {
    names: ['InsufficientFundsError'],
    words: /insufficient funds|exceeds (the )?balance|gas required exceeds allowance \(0\)/i,
    make: as(
      InsufficientFundsError,
      'Not enough METIS',
      'The balance does not cover the amount and the cost of the transaction.',
      'Use a smaller amount, or add METIS.',
    ),
  },
  {
    names: ['NonceTooLowError', 'NonceTooHighError', 'NonceMaxValueError'],
    words: /nonce too (low|high)|already known|replacement transaction underpriced/i,
    make: as(
      NonceError,
      'Transactions out of step',
      'The wallet counts its transactions differently from the chain, or one with this number is on its way.',
      'Wait for the pending one, or reset the account’s activity in the wallet.',
    ),
  },
  {
    words:
      /(transaction|tx) type( \S+)? (is )?(not supported|unsupported|invalid)|unsupported (transaction|tx) type|eip-?1559/i,
    make: as(
      FeeError,
      'A kind of transaction that this network does not know',
      'The wallet built it with EIP-1559 fees; this network takes only legacy transactions, with one price of gas.',
      'Choose a plain gas price in the wallet’s settings, or another wallet.',
    ),
  },
  {
    names: ['FeeCapTooLowError', 'TransactionRejectedRpcError', 'TipAboveFeeCapError', 'FeeCapTooHighError'],
    words: /underpriced|gas price (below|too low)|fee cap|intrinsic gas too low/i,
    make: as(
      FeeError,
      'Price of gas too low',
      'The node does not take the transaction at this price.',
      'Let the wallet propose the price, and try again.',
    ),
  },
  {
    names: [
      'WaitForTransactionReceiptTimeoutError',
      'TransactionReceiptNotFoundError',
      'TransactionNotFoundError',
    ],
    make: as(
      NotMinedError,
      'Not confirmed yet',
      'The transaction was sent but is in no block yet.',
      'It may still arrive: look at it in the explorer before you send it again.',
    ),
  },
  {
    words: /execution reverted|reverted without|transaction failed|revert/i,
    names: ['ExecutionRevertedError'],
    make: (thrown) =>
      new RevertError(
        'Reverted',
        [],
        {
          title: 'The contract refused',
          cause: 'The transaction would fail, or failed, without a reason.',
          remedy: 'Reload, check what you entered, and try again.',
        },
        thrown,
      ),
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
    make: as(
      NodeUnreachableError,
      'The network does not answer',
      'The node could not be reached, or not in time.',
      'Check your connection and try again.',
    ),
  },
];

/** viem's names for an error of the wallet that has no kind: their message says only that, their details are the wallet's words. */
const wrappers = new Set<unknown>(['InternalRpcError', 'UnknownRpcError']);

const unknown = (causes: readonly Cause[]) => (thrown: unknown) => {
  const wrapped = causes.find(({ name, details }) => wrappers.has(name) && text(details) !== '');
  const message =
    text(wrapped?.details) ||
    (causes.map(({ message: words }) => text(words)).find((words) => words !== '') ?? '');
  const first = (typeof thrown === 'string' ? thrown : message).split('\n')[0] ?? '';
  return new UnknownError(
    {
      title: 'That did not work',
      cause: first === '' ? 'Something failed without a reason.' : first,
      remedy: 'Try again; if it stays, report it with this text.',
    },
    thrown,
  );
};
