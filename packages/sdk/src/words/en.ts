import { callSentences } from '../describe/sentences/english.ts';
import { explanations } from '../errors/explanations/english.ts';
import { failures } from '../errors/failures.ts';
import { indexSentences } from '../indexer/indexSentences.ts';
import { figureNames } from '../reads/figureNames.ts';
import type { CallWords, ErrorWords, FigureWords, IndexWords } from './Words.ts';

export type { CallWords, ErrorWords, FigureWords, IndexWords } from './Words.ts';

/*
 * The sentences of this package, in English: what `@metis-blitz/sdk/words` names unless told otherwise. Another
 * language is `@metis-blitz/sdk/words/zh`, with the same names. An app chooses it for good by an alias of its bundler,
 * and then carries that language only; a program that speaks several passes the words with each call.
 */

/** Of `decodeError` and `explain`. */
export const errorWords: ErrorWords = { explanations, failures };
/** Of `describeCall`. */
export const callWords: CallWords = callSentences;
/** Names of figures that a vote can move, and of those that a simulation shows. */
export const figureWords: FigureWords = figureNames;
/** Of the errors of `createIndexer`. */
export const indexWords: IndexWords = indexSentences;
