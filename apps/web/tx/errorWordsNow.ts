import { errorWords } from '@metis-blitz/sdk/words';
import { knownChainTime } from '../lib/chain/knownChainTime.ts';
import { timesAt } from '../ui/time/timesAt.ts';

/**
 * What the SDK says of errors, with dates as the screen around them writes them.
 * @param now chain time in unix seconds; while it is not known, dates are those of the SDK, with year and zone
 */
export const errorWordsNow = (now = knownChainTime()): typeof errorWords =>
  now === undefined ? errorWords : { ...errorWords, times: timesAt(now) };
