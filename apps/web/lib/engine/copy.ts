import type { Words } from '../../ui/copy/Words.ts';
import { zh } from './copy.zh.ts';

const words = {
  en: {
    failed: 'This part of the page does not work.',
    failedHere: 'This does not work now.',
    why: 'It failed, or its code did not arrive.',
    money: 'Nothing was signed, and your money is where it was.',
    retry: 'Try again',
    config: {
      noAnswer: 'no answer',
      unread: (status: string) => `/config.json could not be read (${status}).`,
      invalid: (where: string, why: string) => `/config.json is not valid: ${where}: ${why}.`,
      absent: (chainId: number) => `Metis Blitz is not deployed on chain ${chainId}.`,
      differs: (chainId: number, deployed: number) =>
        `/config.json names chain ${chainId}, its deployment chain ${deployed}.`,
    },
  },
};

/** What stands where a part of the page could not be loaded. */
export const engineCopy: Words<typeof words.en> =
  process.env.NEXT_PUBLIC_BLITZ_LANGUAGE === 'zh' ? zh : words.en;
