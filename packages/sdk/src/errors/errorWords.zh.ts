import { style } from '../units/style.zh.ts';
import type { ErrorWords } from '../words/Words.ts';
import { explanations } from './explanations/zh/chinese.ts';
import { failures } from './failures.zh.ts';

/** Everything that is said of errors, in Chinese. */
export const errorWords: ErrorWords = { ...style, explanations, failures, shares: '份额' };
