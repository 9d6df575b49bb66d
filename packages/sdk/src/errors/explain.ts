import { type ErrorWords, errorWords } from '@metis-blitz/sdk/words';
import type { ErrorName, Explanation } from './explanations/explanation.ts';
import { figuresOf } from './figuresOf.ts';

/**
 * What a custom error of the protocol means for a person.
 * @param args as the error carries them, all of them
 * @param words of another language than the default one (`@metis-blitz/sdk/words/zh`), or with `times` of one's own
 */
export function explain(
  name: ErrorName,
  args: readonly unknown[],
  words: ErrorWords = errorWords,
): Explanation {
  const explanation = words.explanations[name] as (...args: readonly unknown[]) => Explanation;
  const { title, cause, remedy } = explanation(...args, figuresOf(words, args));
  return { title, cause: words.finish(cause), remedy: words.finish(remedy) };
}
