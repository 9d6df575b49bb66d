import { style } from '../units/style.ts';
import type { ErrorWords } from '../words/Words.ts';
import { explanations } from './explanations/english.ts';
import { failures } from './failures.ts';

/** Everything that is said of errors, in English. */
export const errorWords: ErrorWords = { ...style, explanations, failures, shares: 'shares' };
