import { formatCount } from './formatCount.ts';
import { plural } from './plural.ts';

type Count = (count: bigint) => string;

const counted =
  (name: string): Count =>
  (count) =>
    `${formatCount(count)} ${plural(count, name, `${name}s`)}`;

/** How each unit of time is said with its number. */
export const durationWords: Readonly<Record<'day' | 'hour' | 'minute' | 'second', Count>> = {
  day: counted('day'),
  hour: counted('hour'),
  minute: counted('minute'),
  second: counted('second'),
};
