import { durationWords } from './durationWords.ts';

const steps = [
  { name: 'day', seconds: 86_400n },
  { name: 'hour', seconds: 3600n },
  { name: 'minute', seconds: 60n },
  { name: 'second', seconds: 1n },
] as const;

/**
 * Writes seconds in the largest units that fit: `2 days 3 hours`, `40 seconds`. Less than nothing counts as nothing.
 * @param seconds whole ones
 * @param words of another language than English
 * @param parts most units; what is smaller is dropped, so 4 drops nothing, and fewer end before a unit of which there
 * is none
 */
export function formatDuration(
  seconds: bigint | number,
  { words = durationWords, parts = 2 }: { words?: typeof durationWords; parts?: 1 | 2 | 3 | 4 } = {},
): string {
  let rest = BigInt(seconds);
  if (rest <= 0n) return words.second(0n);

  const said: string[] = [];
  for (const step of steps) {
    const count = rest / step.seconds;
    rest %= step.seconds;
    if (count > 0n) said.push(words[step.name](count));
    else if (said.length > 0 && parts < 4) break;
    if (said.length === parts) break;
  }
  return said.join(' ');
}
