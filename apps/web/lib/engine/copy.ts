import type { Words } from '../../ui/copy/Words.ts';
import { zh } from './copy.zh.ts';

const words = {
  en: {
    failed: 'This part of the page does not work.',
    failedHere: 'This does not work now.',
    why: 'It failed, or its code did not arrive.',
    money: 'Nothing was signed, and your money is where it was.',
    retry: 'Try again',
  },
};

/** What stands where a part of the page could not be loaded. */
export const engineCopy: Words<typeof words.en> =
  process.env.NEXT_PUBLIC_BLITZ_LANGUAGE === 'zh' ? zh : words.en;
