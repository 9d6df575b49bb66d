import type { Words } from '../ui/copy/Words.ts';
import { zh } from './copy.zh.ts';

/** The words of every transaction, whatever it does. */
const words = {
  en: {
    sign: 'Sign in your wallet',
    checking: 'Trying it on the chain…',
    awaiting: 'Waiting for your wallet',
    awaitingNote: 'Your wallet shows the same call. Nothing is sent before you agree there.',
    pending: 'On its way',
    continue: 'Waits for your next signature',
    pendingNote:
      'The network has it. You can close this and go on; it will be found again, after a reload too.',
    stopWaiting: 'Stop waiting',
    looking: 'Looking whether your wallet sent it',
    lookingNote: 'The page was left while your wallet was asked. What it sent will be found on the chain.',
    indexing: 'Confirmed, bringing the figures up to date',
    again: 'Try again',
    openAgain: 'Open',
    done: 'Done',
    close: 'Close',
    step: (step: number, count: number, title: string) => `Step ${step} of ${count}: ${title}`,
    networkCost: 'Network cost, at most',
    risks: 'What can go wrong',
    details: 'Details of the call',
    detail: { contract: 'Contract', call: 'Call', value: 'METIS sent', data: 'Data' },
    transaction: 'Transaction',
    copyHash: 'Copy the hash of the transaction',
    wrongAccount: (address: string) => `This was begun with ${address}. Choose that account in your wallet.`,
    ended: {
      confirmed: 'Done',
      rejected: {
        title: 'You declined in your wallet',
        meaning: 'Nothing was sent, and nothing changed.',
      },
      reverted: {
        meaning:
          'It was included and undone: your METIS stayed where it was. Only the network cost was paid.',
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
        gone: {
          title: 'The network no longer knows this transaction',
          meaning:
            'It was not included, and nothing changed. It could still be if a node kept it: look at your wallet before you send it again.',
        },
        unseen: {
          title: 'The network never saw this transaction',
          meaning:
            'Your wallet told of it, but it did not arrive here, and nothing changed here. The wallet may have sent it to another network: look there before you send it again.',
        },
        foreign: {
          title: 'Your wallet named another’s transaction',
          meaning:
            'What it told of was not sent by your account. Yours did not arrive, and nothing changed. Look at your wallet before you send it again.',
        },
      },
      altered: {
        title: 'Your wallet sent something else than you reviewed',
        meaning:
          'This is not what you agreed to here: look at the transaction to see what it does. If you did not change it in the wallet yourself, do not use that wallet again before you know why.',
      },
      unanswered: {
        title: 'You stopped waiting for your wallet',
        meaning:
          'It told of no transaction. Close the request there before you try again; should it be sent after all, it will show here.',
      },
      unreported: {
        title: 'Nothing was sent while you were away',
        meaning:
          'The page was left while your wallet was asked, and no such transaction has been included. Look at your wallet before you try again.',
      },
    },
    said: {
      ready: 'Tried on the chain: ready to sign.',
      awaiting: 'Waiting for you to agree in your wallet.',
      pending: (title: string) => `${title}: sent, waiting for the network.`,
      confirmed: (title: string) => `${title}: done.`,
      ended: (title: string, why: string) => `${title}: ${why}.`,
    },
    problem: {
      nothingSent: 'Nothing was sent, and your money is where it was.',
      unreported: 'Your wallet told of no transaction. Look there before you try again.',
      included: 'It was included; look at your figures before you try again.',
      unverified: 'It was included, but what was meant did not happen',
    },
  },
};

export const txCopy: Words<typeof words.en> = process.env.NEXT_PUBLIC_BLITZ_LANGUAGE === 'zh' ? zh : words.en;
