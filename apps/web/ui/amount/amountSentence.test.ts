import { expect, it } from 'vitest';
import { amountSentence } from './amountSentence.ts';
import type { AmountProblem } from './parseAmount.ts';

const rules = { decimals: 18, balance: 12_500_000_000_000_000_000n, min: 10n ** 18n, max: 5n * 10n ** 18n };

it.each<[AmountProblem, string]>([
  ['empty', 'Enter an amount.'],
  ['negative', 'An amount cannot be negative.'],
  ['tooManyDecimals', 'METIS has at most 18 decimals.'],
  ['aboveBalance', 'More than you have: 12.5 METIS.'],
  ['belowMinimum', 'The least is 1 METIS.'],
  ['aboveMaximum', 'The most is 5 METIS now.'],
])('says for %s: %s', (problem, sentence) => {
  expect(amountSentence(problem, 'METIS', rules)).toBe(sentence);
});
