import { decodeError, RejectedError } from '@metis-blitz/sdk/errors';
import { txCopy } from './copy.ts';
import { errorWordsNow } from './errorWordsNow.ts';
import type { Explanation } from './model/txRecord.ts';

/** Whether the person said no in the wallet. */
export const isRejection = (thrown: unknown): boolean => decodeError(thrown).error instanceof RejectedError;

/**
 * What a person is told of an error.
 * @param money what it means for the money, at this moment of a run
 * @param words in which it is told
 */
export function explain(
  thrown: unknown,
  money: string = txCopy.problem.nothingSent,
  words = errorWordsNow(),
): Explanation {
  const { title, cause, remedy } = decodeError(thrown, words);
  return { title, meaning: `${cause} ${money}`, remedy };
}
