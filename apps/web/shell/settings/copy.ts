import type { Words } from '../../ui/copy/Words.ts';
import { zh } from './copy.zh.ts';

const words = {
  en: {
    title: 'Settings',
    nodes: {
      title: 'Nodes',
      note: 'Every figure, and every trial before you sign, comes from a node of the chain. They are asked in this order; none is believed before it is known to be on the right chain.',
      own: 'yours',
      states: {
        unknown: 'Not asked yet',
        good: 'Answers',
        silent: 'Does not answer',
        'wrong-chain': 'On another chain',
        'no-contracts': 'Without Metis Blitz',
      },
    },
    tables: { title: 'Tables', dense: 'Narrow rows: more of them at once' },
    own: {
      label: 'A node of your own',
      hint: 'It is asked first, from this browser only. When it fails, the others are asked.',
      use: 'Check and use it',
      remove: 'Use only the app’s nodes',
      problem: {
        shape: 'Write a whole address: https://…, or http://localhost:… for your own machine.',
        silent: 'It does not answer, or does not let a page ask it.',
        forbidden:
          'This page may ask only the place it comes from and your own machine. Whoever hosts it can allow more.',
        'wrong-chain': (chainId: number) => `It is on another chain. This app runs on chain ${chainId}.`,
        'no-contracts':
          'It has the number of this chain, but Metis Blitz is not there: another chain, or a node that is far behind.',
        'other-genesis': 'It has the number of this chain, but began with another block: another chain.',
        behind: 'It is more than five minutes behind the chain: its figures are old.',
      },
    },
  },
};

export const settingsCopy: Words<typeof words.en> =
  process.env.NEXT_PUBLIC_BLITZ_LANGUAGE === 'zh' ? zh : words.en;
