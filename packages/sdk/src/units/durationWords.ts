type Count = (count: bigint) => string;

const plural =
  (name: string): Count =>
  (count) =>
    `${count} ${name}${count === 1n ? '' : 's'}`;

/** How each unit of time is said with its number. */
export const durationWords: Readonly<Record<'day' | 'hour' | 'minute' | 'second', Count>> = {
  day: plural('day'),
  hour: plural('hour'),
  minute: plural('minute'),
  second: plural('second'),
};
