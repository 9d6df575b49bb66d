/**
 * The first `count` of a shuffle that depends on nothing but `seed`, so that a run can be had again.
 * A xorshift of 32 bits picks.
 */
export function sample<T>(all: readonly T[], count: number, seed: number): T[] {
  const left = [...all];
  const picked: T[] = [];
  let state = (seed | 0) ^ 0x9e3779b9;
  while (picked.length < count && left.length > 0) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    picked.push(...left.splice((state >>> 0) % left.length, 1));
  }
  return picked;
}
