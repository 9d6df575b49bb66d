import type { Words } from '../ui/copy/Words.ts';
import { zh } from './copy.zh.ts';

const words = {
  en: {
    connect: 'Connect wallet',
    connecting: 'Connecting…',
    listFailed: 'The wallet list could not be loaded. Check the connection and try again.',
  },
};

/** The words that every page carries: as few as can be. */
export const walletCopy: Words<typeof words.en> =
  process.env.NEXT_PUBLIC_BLITZ_LANGUAGE === 'zh' ? zh : words.en;
