export type { AmountWords, CallWords, ErrorWords, FigureWords, FlowWords, IndexWords } from './Words.ts';

/*
 * The sentences of this package, in English: what `@metis-blitz/sdk/words` names unless told otherwise. Another
 * language is `@metis-blitz/sdk/words/zh`, with the same names. An app chooses it for good by an alias of its bundler,
 * and then carries that language only; a program that speaks several passes the words with each call. All are handed on
 * from where they stand, so a page that only reads does not carry what is said of errors.
 */

/** Of `describeCall`. */
export { callSentences as callWords } from '../describe/sentences/english.ts';
/** Of `decodeError` and `explain`. */
export { errorWords } from '../errors/errorWords.ts';
/** Of the steps of flows. */
export { flowSentences as flowWords } from '../flows/flowSentences.ts';
/** Of the errors of `createIndexer`. */
export { indexSentences as indexWords } from '../indexer/indexSentences.ts';
/** Of the fund's buckets, in `@metis-blitz/sdk/simulate`. */
export { bucketTitle } from '../reads/bucketTitle.ts';
/** Names of figures that a vote can move, and of those that a simulation shows. */
export { figureNames as figureWords } from '../reads/figureNames.ts';
/** Of `parseAmount`. */
export { amountSentences as amountWords } from '../units/amountSentences.ts';
/** Writes time in these sentences: `{ ...errorWords, times: timeWriter({ timeZone: 'Europe/Berlin' }) }`. */
export { createTimeWriter as timeWriter } from '../units/createTimeWriter.ts';
