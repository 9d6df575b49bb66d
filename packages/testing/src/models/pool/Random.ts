/** Numbers that look random and come again with the same seed (xorshift over 32 bits, mixed at the start). */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) | 1;
    for (let i = 0; i < 8; i += 1) this.next();
  }

  private next(): number {
    this.state ^= this.state << 13;
    this.state ^= this.state >>> 17;
    this.state ^= this.state << 5;
    return this.state >>> 0;
  }

  /** From 0 to below `end`. */
  below(end: number): number {
    return this.next() % end;
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  /** Both ends within, down to the last wei. */
  between(low: bigint, high: bigint): bigint {
    if (high <= low) return low;
    const wide = (BigInt(this.next()) << 64n) | (BigInt(this.next()) << 32n) | BigInt(this.next());
    return low + (wide % (high - low + 1n));
  }

  /** @throws RangeError when there is nothing to pick from. */
  pick<T>(from: readonly T[]): T {
    const picked = from[this.below(from.length || 1)];
    if (picked === undefined) throw new RangeError('nothing to pick from');
    return picked;
  }
}
