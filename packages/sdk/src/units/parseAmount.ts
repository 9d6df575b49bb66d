import { type AmountWords, amountWords } from '@metis-blitz/sdk/words';
import { BlitzError } from '../errors/BlitzError.ts';
import { DECIMALS } from './constants.ts';

export type AmountProblem = keyof AmountWords['problems'];

/** Text that is no amount; `problem` says why. */
export class AmountError extends BlitzError {
  override readonly name = 'AmountError';
  readonly problem: AmountProblem;

  constructor(problem: AmountProblem, { problems, remedy }: AmountWords = amountWords) {
    super(problems[problem], { remedy });
    this.problem = problem;
  }
}

const MAX = 2n ** 128n - 1n;

/**
 * Reads an amount as a person writes it, exactly: ASCII digits, at most one point, no sign, no exponent, no grouping.
 * @param words of another language than the default one (`@metis-blitz/sdk/words/zh`)
 * @returns in wei
 * @throws AmountError
 */
export function parseAmount(text: string, words: AmountWords = amountWords): bigint {
  const trimmed = text.trim();
  if (trimmed === '') throw new AmountError('empty', words);
  if (/^-(\d+\.?\d*|\.\d+)$/.test(trimmed)) throw new AmountError('negative', words);
  if (!/^(\d+\.?\d*|\.\d+)$/.test(trimmed)) throw new AmountError('not-a-number', words);

  const [whole = '', fraction = ''] = trimmed.split('.');
  if (fraction.length > DECIMALS) throw new AmountError('too-many-decimals', words);

  if (whole.length > 40) throw new AmountError('too-large', words);
  const value = BigInt(whole + fraction.padEnd(DECIMALS, '0'));
  if (value > MAX) throw new AmountError('too-large', words);
  return value;
}
