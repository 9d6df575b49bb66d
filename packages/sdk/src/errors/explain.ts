import { type ErrorWords, errorWords } from '@metis-blitz/sdk/words';
import type { ErrorName, Explanation } from './explanations/explanation.ts';

/**
 * What a custom error of the protocol means for a person.
 * @param args as the error carries them
 * @param words of another language than the default one (`@metis-blitz/sdk/words/zh`)
 */
export function explain(
  name: ErrorName,
  args: readonly unknown[],
  words: ErrorWords = errorWords,
): Explanation {
  return (words.explanations[name] as (...args: readonly unknown[]) => Explanation)(...args);
}
