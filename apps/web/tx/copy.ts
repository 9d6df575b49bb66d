import { defineCopy } from '../ui/copy/defineCopy.ts';

/** The words of every transaction, whatever it does. */
export const txCopy = defineCopy({
  en: {
    review: 'Review',
    connect: 'Connect wallet',
    switchTo: (chain: string) => `Switch to ${chain}`,
    watching: 'You look at another’s account. Only its owner can sign.',
    sign: 'Sign in your wallet',
    checking: 'Trying it on the chain…',
    awaiting: 'Waiting for your wallet',
    awaitingNote: 'Your wallet shows the same call. Nothing is sent before you agree there.',
    pending: 'On its way',
    continue: 'Waits for your next signature',
    pendingNote:
      'The network has it. You can close this and go on; it will be found again, after a reload too.',
    indexing: 'Confirmed, bringing the figures up to date',
    again: 'Try again',
    done: 'Done',
    close: 'Close',
    step: (step: number, count: number, title: string) => `Step ${step} of ${count}: ${title}`,
    networkCost: 'Network cost, at most',
    risks: 'What can go wrong',
    details: 'Details of the call',
    detail: { contract: 'Contract', call: 'Call', value: 'METIS sent', data: 'Data' },
    transaction: 'Transaction',
    wrongAccount: (address: string) => `This was begun with ${address}. Choose that account in your wallet.`,
    ended: {
      confirmed: 'Done',
      rejected: {
        title: 'You declined in your wallet',
        meaning: 'Nothing was sent, and nothing changed.',
      },
      reverted: {
        meaning:
          'The transaction was included and undone: your METIS stayed where it was. Only the network cost was paid.',
      },
      replaced: {
        title: 'Another transaction took its place',
        meaning: 'This one will not happen. Your wallet sent another with the same number.',
      },
      cancelled: {
        title: 'You cancelled it in your wallet',
        meaning: 'This one will not happen, and nothing changed but the network cost of cancelling.',
      },
      dropped: {
        title: 'The network no longer knows this transaction',
        meaning:
          'It was not included, and nothing changed. It could still be if a node kept it: look at your wallet before you send it again.',
      },
    },
    said: {
      awaiting: 'Waiting for you to agree in your wallet.',
      pending: (title: string) => `${title}: sent, waiting for the network.`,
      confirmed: (title: string) => `${title}: done.`,
      ended: (title: string, why: string) => `${title}: ${why}.`,
    },
    problem: {
      nothingSent: 'Nothing was sent, and your money is where it was.',
      tryAgain: 'Try again. If it stays, look at the network in your wallet.',
      noFunds: {
        title: 'Not enough METIS for the amount and the network cost',
        meaning: 'Nothing was sent, and your money is where it was.',
        remedy: 'Lower the amount a little: some METIS must stay for the network.',
      },
      nonce: {
        title: 'Your wallet has another transaction with the same number',
        meaning: 'This one was not sent.',
        remedy: 'Wait until the other is done, then try again.',
      },
      network: {
        title: 'The chain did not answer in time',
        meaning: 'It is not known to have been sent. Nothing changed that you have not signed.',
        remedy: 'Check the connection, look at your wallet, then try again.',
      },
      reverted: {
        meaning: 'The chain would refuse this now. Nothing was sent, and your money is where it was.',
        remedy: 'Figures may have moved since you opened this. Close it, look again, and try once more.',
      },
      revertedBecause: (reason: string) =>
        reason ? `The chain refuses this: ${reason}` : 'The chain refuses this',
      unverified: 'It was included, but what was meant did not happen',
    },
  },
});
