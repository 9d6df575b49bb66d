const day = 86_400;

/**
 * A moment in the reader's time zone: with weekday when within six days of `now`, with the year when it differs.
 * @param at unix seconds. @param now chain time in unix seconds.
 */
export function formatDateTime(at: number, now: number, timeZone?: string): string {
  const zone = timeZone ? { timeZone } : {};
  const year = (seconds: number) =>
    new Intl.DateTimeFormat('en-GB', { year: 'numeric', ...zone }).format(seconds * 1000);
  const near = Math.abs(at - now) < 6 * day;
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    ...(near ? { weekday: 'short' } : {}),
    ...(year(at) === year(now) ? {} : { year: 'numeric' }),
    ...zone,
  }).format(at * 1000);
}
