import type { Explanation } from './explanations/explanation.ts';

/** What went wrong outside the protocol's own errors. */
export interface Failures {
  readonly kinds: Readonly<
    Record<
      | 'rejected'
      | 'busy'
      | 'connection'
      | 'network'
      | 'funds'
      | 'nonce'
      | 'kind'
      | 'fee'
      | 'notMined'
      | 'unreachable',
      Explanation
    >
  >;
  readonly untitled: string;
  readonly reverted: Explanation;
  /** A revert with a text of its contract, which may be empty. */
  readonly reason: (text: string) => Explanation;
  readonly panic: (code: string) => Explanation;
  /** @param known whether the error is one of ours, but unreadable */
  readonly stranger: (selector: string, known: boolean) => Explanation;
  /** @param text first line of what was thrown, which may be empty */
  readonly unknown: (text: string) => Explanation;
}

const title = 'The contract refused';
const panics: Record<string, string> = {
  '1': 'An assertion failed.',
  '17': 'A number became too large or fell below zero.',
  '18': 'Something was divided by zero.',
  '50': 'A list has no such entry.',
};

export const failures: Failures = {
  kinds: {
    rejected: {
      title: 'You declined in the wallet',
      cause: 'Nothing was sent and nothing has changed.',
      remedy: 'Try again whenever you like.',
    },
    busy: {
      title: 'The wallet is busy',
      cause: 'Another request waits in the wallet.',
      remedy: 'Open the wallet and answer it, then try again.',
    },
    connection: {
      title: 'The wallet let go of this account',
      cause: 'The wallet is locked, or no longer shows this page the account that it was begun with.',
      remedy: 'Unlock the wallet and choose that account there, or connect it again; then try again.',
    },
    network: {
      title: 'Wrong network',
      cause: 'The wallet is on another network than the app.',
      remedy: 'Switch the network in the wallet.',
    },
    funds: {
      title: 'Not enough METIS',
      cause: 'The balance does not cover the amount and the cost of the transaction.',
      remedy: 'Use a smaller amount, or add METIS.',
    },
    nonce: {
      title: 'Transactions out of step',
      cause:
        'The wallet counts its transactions differently from the chain, or one with this number is on its way.',
      remedy: 'Wait for the pending one, or reset the account’s activity in the wallet.',
    },
    kind: {
      title: 'A kind of transaction that this network does not know',
      cause:
        'The wallet built it with EIP-1559 fees; this network takes only legacy transactions, with one price of gas.',
      remedy: 'Choose a plain gas price in the wallet’s settings, or another wallet.',
    },
    fee: {
      title: 'Price of gas too low',
      cause: 'The node does not take the transaction at this price.',
      remedy: 'Let the wallet propose the price, and try again.',
    },
    notMined: {
      title: 'Not confirmed yet',
      cause: 'The transaction was sent but is in no block yet.',
      remedy: 'It may still arrive: look at it in the explorer before you send it again.',
    },
    unreachable: {
      title: 'The network does not answer',
      cause: 'The node could not be reached, or not in time.',
      remedy: 'Check your connection and try again.',
    },
  },
  untitled: 'That did not work',
  reverted: {
    title,
    cause: 'The transaction would fail, or failed, without a reason.',
    remedy: 'Reload, check what you entered, and try again.',
  },
  reason: (text) => ({
    title,
    cause: text === '' ? 'The contract refused without saying why.' : `The contract says: ${text}`,
    remedy: 'Check what you entered, reload, and try again.',
  }),
  panic: (code) => ({
    title,
    cause: panics[code] ?? `The contract stopped with panic code ${code}.`,
    remedy: 'Reload and try again; if it stays, this is a fault to report.',
  }),
  stranger: (selector, known) => ({
    title,
    cause: known
      ? `The contract answered with error ${selector}, whose figures cannot be read.`
      : `A contract that is not part of the protocol answered with error ${selector}.`,
    remedy: 'Check the addresses that are called.',
  }),
  unknown: (text) => ({
    title: 'That did not work',
    cause: text === '' ? 'Something failed without a reason.' : text,
    remedy: 'Try again; if it stays, report it with this text.',
  }),
};
