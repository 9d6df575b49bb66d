import { locale } from '../copy/language.ts';
import { dateFormat } from './dateFormat.ts';

const day = 86_400;

/**
 * A moment in the reader's time zone: with weekday when within six days of `now`, with the year when it differs.
 * @param at unix seconds. @param now chain time in unix seconds. @param tag whose habits of writing dates to follow.
 */
export function formatDateTime(at: number, now: number, timeZone?: string, tag: string = locale): string {
  const zone = timeZone ? { timeZone } : {};
  const year = (seconds: number) =>
    timeZone
      ? dateFormat(tag, { year: 'numeric', ...zone }).format(seconds * 1000)
      : new Date(seconds * 1000).getFullYear();
  const near = Math.abs(at - now) < 6 * day;
  return dateFormat(tag, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    // Some locales would begin the day with 24:00.
    hourCycle: 'h23',
    ...(near ? { weekday: 'short' } : {}),
    ...(year(at) === year(now) ? {} : { year: 'numeric' }),
    ...zone,
  }).format(at * 1000);
}
