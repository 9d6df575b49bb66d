import { exactDuration } from './exactDuration.ts';
import { formatDateTime } from './formatDateTime.ts';
import { formatDuration } from './formatDuration.ts';

/**
 * How the sentences of the SDK write time here (its `TimeWriter`): as the screen around them does.
 * @param now chain time in unix seconds
 */
export const timesAt = (now: number) => ({
  moment: (at: number) => formatDateTime(at, now),
  duration: (seconds: number) => exactDuration(seconds),
  wait: (seconds: number) => formatDuration(seconds),
});
