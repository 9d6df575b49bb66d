import type { CallSentences } from '../describe/sentences/CallSentences.ts';
import type { ErrorName, Explanation } from '../errors/explanations/explanation.ts';
import type { Failures } from '../errors/failures.ts';
import type { IndexSentences } from '../indexer/indexSentences.ts';
import type { figureNames } from '../reads/figureNames.ts';
import type { Style } from '../units/style.ts';

/** What errors mean, in one language: every error of the contracts, and every other failure that is recognised. */
export interface ErrorWords extends Style {
  readonly explanations: Readonly<Record<ErrorName, (...args: never) => Explanation>>;
  readonly failures: Failures;
  /** What shares of a sequencer are called behind their number. */
  readonly shares: string;
}

/** What calls do, in one language. */
export type CallWords = CallSentences;

/** What figures are called, in one language. */
export type FigureWords = typeof figureNames;

/** What is said of the index, in one language. */
export type IndexWords = IndexSentences;
