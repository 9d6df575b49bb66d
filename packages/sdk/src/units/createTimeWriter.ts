import { durationWords } from './durationWords.ts';
import { formatDuration } from './formatDuration.ts';
import type { TimeWriter } from './TimeWriter.ts';

export interface TimeWriterOptions {
  /** Whose habits of writing dates to follow, as `Intl` names them. @default of the words' language: en-GB or zh-CN */
  locale?: string | undefined;
  /** An IANA name. It is named beside the hour, for a sentence travels to readers elsewhere. @default 'UTC' */
  timeZone?: string | undefined;
  /** Chain time in unix seconds: days near it get their weekday, dates of its year go without the year. @default none */
  now?: number | undefined;
}

const NEAR = 6 * 86_400;

/**
 * Writes time as people do, the same on every computer: it asks neither for the clock nor for the zone or the language
 * of where it runs.
 * @param words how units of time are said
 * @throws RangeError for a zone or a locale that does not exist
 */
export function createTimeWriter(
  { locale = 'en-GB', timeZone = 'UTC', now }: TimeWriterOptions = {},
  words = durationWords,
): TimeWriter {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone, ...options });
  const yearOf = (at: number) => format({ year: 'numeric' }).format(at * 1000);
  const zone = format({ timeZoneName: 'short' });

  return {
    moment(at) {
      const date = format({
        day: 'numeric',
        month: 'short',
        hour: '2-digit',
        minute: '2-digit',
        // Some locales would begin the day with 24:00.
        hourCycle: 'h23',
        ...(now === undefined || yearOf(at) !== yearOf(now) ? { year: 'numeric' } : {}),
        ...(now !== undefined && Math.abs(at - now) < NEAR ? { weekday: 'short' } : {}),
      }).format(at * 1000);
      // Languages put the zone in various places, Chinese between day and hour: behind the hour all understand it.
      const name = zone.formatToParts(at * 1000).find(({ type }) => type === 'timeZoneName')?.value;
      return `${date} ${name}`;
    },
    duration: (seconds) => formatDuration(seconds, { words, parts: 4 }),
    wait: (seconds) => formatDuration(seconds, { words }),
  };
}
