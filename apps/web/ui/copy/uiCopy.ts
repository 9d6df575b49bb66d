import { zh } from './uiCopy.zh.ts';
import type { Words } from './Words.ts';

/** The words of the components themselves. */
const words = {
  en: {
    amount: {
      balance: 'Balance',
      max: 'Max',
      maxOf: (unit: string) => `Max: all ${unit} that can be used`,
      problem: {
        empty: 'Enter an amount.',
        negative: 'An amount cannot be negative.',
        exponent: 'Write the amount in full: 1000, not 1e3.',
        grouping: 'Write the amount without separators, with a point for decimals: 1000.5',
        unicodeDigits: 'Use the digits 0 to 9.',
        notANumber: 'Only digits and one point, like 12.5',
        tooManyDecimals: (unit: string, decimals: number) =>
          decimals === 0 ? `${unit} has no decimals.` : `${unit} has at most ${decimals} decimals.`,
        tooLarge: 'There is not that much in existence.',
        zero: 'The amount must be more than 0.',
        belowMinimum: (least: string) => `The least is ${least}.`,
        aboveMaximum: (most: string) => `The most is ${most} now.`,
        aboveBalance: (balance: string) => `More than you have: ${balance}.`,
      },
    },
    address: {
      copy: 'Copy address',
      copied: 'Copied',
      problem: {
        empty: 'Enter an address.',
        shape: 'An address is 0x and 40 digits (0 to 9, a to f).',
        checksum:
          'The capital letters do not match this address: one character is wrong. Copy it again from its source.',
        zero: 'The zero address belongs to nobody: what is sent there is lost.',
        own: 'This contract belongs to the protocol itself: choose a person’s address.',
      },
    },
    close: 'Close',
    loading: 'Loading',
    tryAgain: 'Try again',
    sorted: { ascending: 'sorted, smallest first', descending: 'sorted, largest first' },
    lines: { get: 'You get', cost: 'It costs', when: 'When' },
    in: (duration: string) => `in ${duration}`,
    ago: (duration: string) => `${duration} ago`,
    now: 'now',
    aside: (text: string) => ` (${text})`,
    units: {
      day: (count: number) => (count === 1 ? '1 day' : `${count.toLocaleString('en')} days`),
      h: (count: number) => `${count} h`,
      min: (count: number) => `${count} min`,
      s: (count: number) => `${count} s`,
    },
    stale: {
      word: 'Stale.',
      text: (age: string) =>
        `Figures from the index are ${age} old. What you sign is checked against the chain.`,
    },
    catchingUp: {
      word: 'Catching up.',
      begins:
        'The index reads the past of the chain; figures with a history follow in a moment. Balances and prices are from the chain.',
      text: (age: string) =>
        `The index reads what happened in the last ${age}; figures with a history follow in a moment. Balances and prices are from the chain.`,
    },
  },
};

export const uiCopy: Words<typeof words.en> = process.env.NEXT_PUBLIC_BLITZ_LANGUAGE === 'zh' ? zh : words.en;
