import { uiCopy } from '../copy/uiCopy.ts';

const units = [
  ['day', 86_400],
  ['h', 3_600],
  ['min', 60],
  ['s', 1],
] as const;

/**
 * A length of time that somebody sets, to the second ("3 days 12 h", "45 s"): what is voted on is not rounded.
 * @param seconds whole ones; negative counts as none. @param words how each unit is called.
 */
export function exactDuration(seconds: number, words: typeof uiCopy.units = uiCopy.units): string {
  let rest = Math.max(0, seconds);
  const parts = units.flatMap(([name, size]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return count > 0 ? [words[name](count)] : [];
  });
  return parts.join(' ') || words.s(0);
}
