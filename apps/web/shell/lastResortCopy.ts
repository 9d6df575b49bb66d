import type { Words } from '../ui/copy/Words.ts';
import { zh } from './lastResortCopy.zh.ts';

const words = {
  en: {
    title: 'This page does not work',
    text: 'Nothing was signed, and your money is where it was.',
    again: 'Load it again',
  },
};

/** Part of every page, for it must be there when nothing else is: as few words as can be. */
export const lastResortCopy: Words<typeof words.en> =
  process.env.NEXT_PUBLIC_BLITZ_LANGUAGE === 'zh' ? zh : words.en;
