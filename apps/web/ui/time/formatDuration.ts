const units = [
  ['day', 86_400],
  ['h', 3_600],
  ['min', 60],
  ['s', 1],
] as const;

/**
 * A length of time in words: the two largest units that matter ("21 days", "3 h 20 min", "45 s").
 * @param seconds whole or broken seconds; negative counts as none.
 */
export function formatDuration(seconds: number): string {
  let rest = Math.max(0, Math.round(seconds));
  const parts: string[] = [];
  for (const [name, size] of units) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(`${count} ${name}${name === 'day' && count !== 1 ? 's' : ''}`);
    // Hours beside many days, or seconds beside hours, are noise.
    if (parts.length === 2 || (parts.length === 1 && isCoarse(name, count))) break;
  }
  return parts.join(' ') || '0 s';
}

const isCoarse = (name: string, count: number) =>
  (name === 'day' && count >= 3) || (name === 'min' && count >= 10);
