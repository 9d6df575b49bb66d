export type { AmountWords, CallWords, ErrorWords, FigureWords, FlowWords, IndexWords } from './Words.ts';

/* The sentences of this package in Chinese, named as those in English (`./en.ts`). */

/** Of `describeCall`. */
export { callSentences as callWords } from '../describe/sentences/zh/chinese.ts';
/** Of `decodeError` and `explain`. */
export { errorWords } from '../errors/errorWords.zh.ts';
/** Of the steps of flows. */
export { flowSentences as flowWords } from '../flows/flowSentences.zh.ts';
/** Of the errors of `createIndexer`. */
export { indexSentences as indexWords } from '../indexer/indexSentences.zh.ts';
/** Of the fund's buckets, in `@metis-blitz/sdk/simulate`. */
export { bucketTitle } from '../reads/bucketTitle.zh.ts';
/** Names of figures that a vote can move, and of those that a simulation shows. */
export { figureNames as figureWords } from '../reads/figureNames.zh.ts';
/** Of `parseAmount`. */
export { amountSentences as amountWords } from '../units/amountSentences.zh.ts';
/** Writes time in these sentences. */
export { timeWriter } from '../units/timeWriter.zh.ts';
