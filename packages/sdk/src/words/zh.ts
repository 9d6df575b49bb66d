import { callSentences } from '../describe/sentences/zh/chinese.ts';
import { explanations } from '../errors/explanations/zh/chinese.ts';
import { failures } from '../errors/failures.zh.ts';
import { indexSentences } from '../indexer/indexSentences.zh.ts';
import { figureNames } from '../reads/figureNames.zh.ts';
import type { CallWords, ErrorWords, FigureWords, IndexWords } from './Words.ts';

export type { CallWords, ErrorWords, FigureWords, IndexWords } from './Words.ts';

/* The sentences of this package in Chinese, named as those in English (`./en.ts`). */

/** Of `decodeError` and `explain`. */
export const errorWords: ErrorWords = { explanations, failures };
/** Of `describeCall`. */
export const callWords: CallWords = callSentences;
/** Names of figures that a vote can move, and of those that a simulation shows. */
export const figureWords: FigureWords = figureNames;
/** Of the errors of `createIndexer`. */
export const indexWords: IndexWords = indexSentences;
