import type { Words } from '../ui/copy/Words.ts';
import { zh } from './copy.zh.ts';

const words = {
  en: {
    connect: 'Connect wallet',
    connecting: 'Connecting…',
    wallet: 'Wallet',
    switchNetwork: 'Switch network',
    portfolio: 'Portfolio',
    copyAddress: 'Copy address',
    disconnect: 'Disconnect',
    listFailed: 'The wallet list could not be loaded. Check the connection and try again.',
    watching: 'Read only.',
    watchingNote: 'You look at the figures of',
    notAnAddress: 'No such account.',
    notAnAddressNote:
      'The address after “watch” is not one, or its checksum is wrong. You see what is yours.',
    stopWatching: 'Stop looking',
    stayed: 'Your wallet stayed on its network. Choose the right one there, or try again.',
  },
};

export const walletCopy: Words<typeof words.en> =
  process.env.NEXT_PUBLIC_BLITZ_LANGUAGE === 'zh' ? zh : words.en;
