import { formatAmount } from '../units/formatAmount.ts';
import { sayTimes } from '../units/sayTimes.ts';
import type { Style } from '../units/style.ts';
import type { Figures } from './explanations/explanation.ts';

/** Digits after the point that a person reads with ease. */
const PLAIN = 6;

/**
 * @param args of the error. Amounts among them that differ are written with as many digits as it takes to see it:
 * "you would get 12.405199, less than 12.405199" helps nobody.
 */
export function figuresOf(words: Style & { shares: string }, args: readonly unknown[]): Figures {
  const digits = digitsFor(args.filter((arg) => typeof arg === 'bigint'));
  const amount = (wei: bigint) => formatAmount(wei, { digits, grouped: true });
  return {
    ...sayTimes(words),
    amount,
    metis: (wei) => `${amount(wei)} METIS`,
    lsMetis: (wei) => `${amount(wei)} lsMETIS`,
    shares: (wei) => `${amount(wei)} ${words.shares}`,
  };
}

function digitsFor(amounts: readonly bigint[]): number {
  const different = new Set(amounts).size;
  for (let digits = PLAIN; digits < 18; digits++) {
    const texts = new Set(amounts.map((wei) => formatAmount(wei, { digits })));
    if (texts.size === different) return digits;
  }
  return 18;
}
