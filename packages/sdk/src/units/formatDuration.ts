import { durationWords } from './durationWords.ts';

const steps = [
  { name: 'day', seconds: 86_400n },
  { name: 'hour', seconds: 3600n },
  { name: 'minute', seconds: 60n },
  { name: 'second', seconds: 1n },
] as const;

/**
 * Writes seconds in the two largest words that fit: `2 days 3 hours`, `40 seconds`.
 * @param words of another language than English
 */
export function formatDuration(seconds: bigint | number, words = durationWords): string {
  let rest = BigInt(seconds);
  if (rest <= 0n) return words.second(0n);

  const parts: string[] = [];
  for (const step of steps) {
    const count = rest / step.seconds;
    rest %= step.seconds;
    if (count > 0n) parts.push(words[step.name](count));
    else if (parts.length > 0) break;
    if (parts.length === 2) break;
  }
  return parts.join(' ');
}
