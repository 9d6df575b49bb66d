import { uiCopy } from '../copy/uiCopy.ts';

const units = [
  ['day', 86_400],
  ['h', 3_600],
  ['min', 60],
  ['s', 1],
] as const;

/**
 * A length of time in words: the two largest units that matter ("21 days", "3 h 20 min", "45 s").
 * @param seconds whole or broken seconds; negative counts as none. @param words how each unit is called.
 */
export function formatDuration(seconds: number, words: typeof uiCopy.units = uiCopy.units): string {
  let rest = Math.max(0, Math.round(seconds));
  const parts: string[] = [];
  for (const [name, size] of units) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(words[name](count));
    // Hours beside many days, or seconds beside hours, are noise.
    if (parts.length === 2 || (parts.length === 1 && isCoarse(name, count))) break;
  }
  return parts.join(' ') || words.s(0);
}

const isCoarse = (name: string, count: number) =>
  (name === 'day' && count >= 3) || (name === 'min' && count >= 10);
