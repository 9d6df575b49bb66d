import { formatDateTime } from './formatDateTime.ts';

/** A character of no width that stands in no other text. */
const mark = '\u2060';

/** A moment in a sentence that is made once and shown for long: its date is written when it is shown. */
export const laterMoment = (at: number): string => `${mark}${at}${mark}`;

/** Writes the dates of a sentence as they read now. @param now chain time in unix seconds */
export const writeMoments = (sentence: string, now: number): string =>
  sentence.replace(new RegExp(`${mark}(\\d+)${mark}`, 'g'), (_, at) => formatDateTime(Number(at), now));
