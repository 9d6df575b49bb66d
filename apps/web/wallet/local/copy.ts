import type { Words } from '../../ui/copy/Words.ts';
import { zh } from './copy.zh.ts';

const words = {
  en: {
    name: 'Local account',
    note: 'A development account of this local chain. It signs without asking, anybody can know its key, and what it holds is worth nothing elsewhere.',
    strange: 'This page asks the local account for something it does not do.',
  },
};

/** The words of the account that a local chain brings with it. */
export const localCopy: Words<typeof words.en> =
  process.env.NEXT_PUBLIC_BLITZ_LANGUAGE === 'zh' ? zh : words.en;
