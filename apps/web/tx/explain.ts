import { decodeError, RejectedError } from '@metis-blitz/sdk/errors';
import { txCopy } from './copy.ts';
import type { Explanation } from './model/txRecord.ts';

/** Whether the person said no in the wallet. */
export const isRejection = (thrown: unknown): boolean => decodeError(thrown).error instanceof RejectedError;

/** What a person is told of an error. @param money what it means for the money, at this moment of a run. */
export function explain(thrown: unknown, money: string = txCopy.problem.nothingSent): Explanation {
  const { title, cause, remedy } = decodeError(thrown);
  return { title, meaning: `${cause} ${money}`, remedy };
}
