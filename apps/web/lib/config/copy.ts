import type { Words } from '../../ui/copy/Words.ts';
import { zh } from './copy.zh.ts';

const words = {
  en: {
    noAnswer: 'no answer',
    unread: (status: string) => `/config.json could not be read (${status}).`,
    invalid: (where: string, why: string) => `/config.json is not valid: ${where}: ${why}.`,
    absent: (chainId: number) => `Metis Blitz is not deployed on chain ${chainId}.`,
    differs: (chainId: number, deployed: number) =>
      `/config.json names chain ${chainId}, its deployment chain ${deployed}.`,
  },
};

/** What is wrong with the configuration: told only where it is read. */
export const configCopy: Words<typeof words.en> =
  process.env.NEXT_PUBLIC_BLITZ_LANGUAGE === 'zh' ? zh : words.en;
