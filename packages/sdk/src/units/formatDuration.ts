const steps = [
  { name: 'day', seconds: 86_400n },
  { name: 'hour', seconds: 3600n },
  { name: 'minute', seconds: 60n },
  { name: 'second', seconds: 1n },
];

/** Writes seconds in the two largest words that fit: `2 days 3 hours`, `40 seconds`. */
export function formatDuration(seconds: bigint | number): string {
  let rest = BigInt(seconds);
  if (rest <= 0n) return '0 seconds';

  const words: string[] = [];
  for (const step of steps) {
    const count = rest / step.seconds;
    rest %= step.seconds;
    if (count > 0n) words.push(`${count} ${step.name}${count === 1n ? '' : 's'}`);
    else if (words.length > 0) break;
    if (words.length === 2) break;
  }
  return words.join(' ');
}
