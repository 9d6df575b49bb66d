/** Why a text is not an amount one can use. */
export type AmountProblem =
  | 'empty'
  | 'negative'
  | 'exponent'
  | 'grouping'
  | 'unicodeDigits'
  | 'notANumber'
  | 'tooManyDecimals'
  | 'tooLarge'
  | 'zero'
  | 'belowMinimum'
  | 'aboveMaximum'
  | 'aboveBalance';

export interface AmountRules {
  /** Decimals of the unit; 18 for METIS and lsMETIS. */
  readonly decimals: number;
  /** What the person has, in the smallest unit. Leave out while it is not loaded: an unknown balance refuses nothing. */
  readonly balance?: bigint | undefined;
  /** Least amount the protocol takes, in the smallest unit. */
  readonly min?: bigint | undefined;
  /** Most the protocol takes now (a cap, a free buffer), in the smallest unit. */
  readonly max?: bigint | undefined;
}

export type ParsedAmount =
  | { readonly ok: true; readonly value: bigint }
  | { readonly ok: false; readonly problem: AmountProblem };

const refuse = (problem: AmountProblem): ParsedAmount => ({ ok: false, problem });

/**
 * Reads an amount typed or pasted by a person. Only plain ASCII digits with at most one point are taken: every
 * other way to write a number is refused by its own name, so that nobody signs an amount he did not mean.
 */
export function parseAmount(text: string, rules: AmountRules): ParsedAmount {
  const trimmed = text.trim();
  const shape = problemOfShape(trimmed);
  if (shape) return refuse(shape);

  const [whole = '', fraction = ''] = trimmed.split('.');
  if (fraction.length > rules.decimals) return refuse('tooManyDecimals');
  // 2^256 has 78 digits; anything longer cannot be money and only costs time.
  if (whole.length > 60) return refuse('tooLarge');

  const value =
    BigInt(whole || '0') * 10n ** BigInt(rules.decimals) +
    BigInt(fraction.padEnd(rules.decimals, '0') || '0');
  return checkBounds(value, rules);
}

function problemOfShape(text: string): AmountProblem | undefined {
  if (text === '' || text === '.') return 'empty';
  if (/^[-−–]/.test(text)) return 'negative';
  if (/[^\P{Nd}0-9]/u.test(text)) return 'unicodeDigits';
  if (/^\d*\.?\d*e[+-]?\d*$/i.test(text)) return 'exponent';
  if (/^\d[\d\s,'’_.]*$/.test(text) && /[\s,'’_]|\..*\./.test(text)) return 'grouping';
  if (!/^(\d+\.?\d*|\.\d+)$/.test(text)) return 'notANumber';
  return undefined;
}

function checkBounds(value: bigint, { balance, min, max }: AmountRules): ParsedAmount {
  if (value === 0n) return refuse('zero');
  if (balance !== undefined && value > balance) return refuse('aboveBalance');
  if (max !== undefined && value > max) return refuse('aboveMaximum');
  if (min !== undefined && value < min) return refuse('belowMinimum');
  return { ok: true, value };
}
