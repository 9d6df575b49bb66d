import type { Words } from '../ui/copy/Words.ts';
import { zh } from './pageCopy.zh.ts';

/** The words that a page carries before a transaction begins: of its button, and of what it would change. */
const words = {
  en: {
    review: 'Review',
    connect: 'Connect wallet',
    switchTo: (chain: string) => `Switch to ${chain}`,
    watching: 'You look at another’s account. Only its owner can sign.',
    change: { what: 'What changes', now: 'Now', after: 'After' },
  },
};

export const pageCopy: Words<typeof words.en> =
  process.env.NEXT_PUBLIC_BLITZ_LANGUAGE === 'zh' ? zh : words.en;
