import { isEndless, momentOf } from '../explanation.ts';

export {
  type ErrorName,
  type Explanation,
  type Explanations,
  lsMetis,
  metis,
  shortAddress,
} from '../explanation.ts';

/** Unix seconds as a moment in UTC, in a Chinese sentence. */
export function moment(seconds: number | bigint): string {
  return isEndless(seconds) ? '永久' : momentOf(seconds);
}
