import type { Words } from '../../ui/copy/Words.ts';
import { zh } from './copy.zh.ts';

const words = {
  en: {
    wallet: 'Wallet',
    switchNetwork: 'Switch network',
    switchShort: 'Switch',
    portfolio: 'Portfolio',
    copyAddress: 'Copy address',
    disconnect: 'Disconnect',
    watching: 'Read only.',
    watchingNote: 'You look at the figures of',
    notAnAddress: 'No such account.',
    notAnAddressNote:
      'The address after “watch” is not one, or its checksum is wrong. You see what is yours.',
    stopWatching: 'Stop looking',
    said: {
      connected: (address: string) => `Connected as ${address}.`,
      released: 'Your wallet is no longer connected.',
      elsewhere: 'Your wallet is on another network.',
    },
    stayed: 'Your wallet stayed on its network. Choose the right one there, or try again.',
  },
};

/** The words of who is connected or looked at: they come with the code that shows them. */
export const accountCopy: Words<typeof words.en> =
  process.env.NEXT_PUBLIC_BLITZ_LANGUAGE === 'zh' ? zh : words.en;
