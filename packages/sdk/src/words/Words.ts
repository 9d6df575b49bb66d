import type { CallSentences } from '../describe/sentences/CallSentences.ts';
import type { ErrorName, Explanation } from '../errors/explanations/explanation.ts';
import type { Failures } from '../errors/failures.ts';
import type { flowSentences } from '../flows/flowSentences.ts';
import type { IndexSentences } from '../indexer/indexSentences.ts';
import type { figureNames } from '../reads/figureNames.ts';
import type { amountSentences } from '../units/amountSentences.ts';
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

/** Why steps of a flow are needed, in one language. */
export type FlowWords = typeof flowSentences;

/** Why a text is no amount, in one language. */
export type AmountWords = typeof amountSentences;
