import { BlitzError } from '../errors/BlitzError.ts';
import { DECIMALS } from './constants.ts';

export type AmountProblem = 'empty' | 'not-a-number' | 'negative' | 'too-many-decimals' | 'too-large';

const sentences: Record<AmountProblem, string> = {
  empty: 'No amount is given.',
  'not-a-number': 'An amount is written in digits with at most one point.',
  negative: 'An amount is not below zero.',
  'too-many-decimals': 'An amount has at most 18 digits after the point.',
  'too-large': 'The amount is larger than any that can be.',
};

/** Text that is no amount; `problem` says why. */
export class AmountError extends BlitzError {
  override readonly name = 'AmountError';
  readonly problem: AmountProblem;

  constructor(problem: AmountProblem) {
    super(sentences[problem], { remedy: 'Write it like 12.5.' });
    this.problem = problem;
  }
}

const MAX = 2n ** 128n - 1n;

/**
 * Reads an amount as a person writes it, exactly: ASCII digits, at most one point, no sign, no exponent, no grouping.
 * @returns in wei
 * @throws AmountError
 */
export function parseAmount(text: string): bigint {
  const trimmed = text.trim();
  if (trimmed === '') throw new AmountError('empty');
  if (/^-(\d+\.?\d*|\.\d+)$/.test(trimmed)) throw new AmountError('negative');
  if (!/^(\d+\.?\d*|\.\d+)$/.test(trimmed)) throw new AmountError('not-a-number');

  const [whole = '', fraction = ''] = trimmed.split('.');
  if (fraction.length > DECIMALS) throw new AmountError('too-many-decimals');

  if (whole.length > 40) throw new AmountError('too-large');
  const value = BigInt(whole + fraction.padEnd(DECIMALS, '0'));
  if (value > MAX) throw new AmountError('too-large');
  return value;
}
