/**
 * At most so many of a list that is newest first: half of them the newest, the rest spread evenly over all others,
 * the oldest among them.
 * @param most at least 2
 */
export function sampleOf<One>(newestFirst: readonly One[], most: number): readonly One[] {
  if (newestFirst.length <= most) return newestFirst;
  const newest = Math.floor(most / 2);
  const spread = most - newest;
  const rest = newestFirst.length - newest;
  const picked = Array.from({ length: spread }, (_, place) => {
    const at = newest - 1 + Math.ceil(((place + 1) * rest) / spread);
    return newestFirst[at] as One;
  });
  return [...newestFirst.slice(0, newest), ...picked];
}
