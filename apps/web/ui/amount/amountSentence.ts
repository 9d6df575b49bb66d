import { uiCopy } from '../copy/uiCopy.ts';
import { formatAmount } from './formatAmount.ts';
import type { AmountProblem, AmountRules } from './parseAmount.ts';

/** @returns the sentence that tells a person why an amount is refused, with the bound it breaks. */
export function amountSentence(
  problem: AmountProblem,
  unit: string,
  rules: AmountRules,
  words: typeof uiCopy.amount.problem = uiCopy.amount.problem,
): string {
  const inUnit = (value: bigint | undefined, round: 'up' | 'down') =>
    `${formatAmount(value ?? 0n, { decimals: rules.decimals, digits: Math.min(8, rules.decimals), trim: true, round })} ${unit}`;
  switch (problem) {
    case 'tooManyDecimals':
      return words.tooManyDecimals(unit, rules.decimals);
    case 'belowMinimum':
      return words.belowMinimum(inUnit(rules.min, 'up'));
    case 'aboveMaximum':
      return words.aboveMaximum(inUnit(rules.max, 'down'));
    case 'aboveBalance':
      return words.aboveBalance(inUnit(rules.balance, 'down'));
    default:
      return words[problem];
  }
}
