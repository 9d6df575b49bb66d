interface Purse {
  left: number;
  at: number;
}

/** Clients that are remembered at most: of the rest it is taken that they have not asked for a while. */
const MOST_CLIENTS = 10_000;

/** So many questions a second for each client, and some more at once for one who was silent. */
export class RateLimit {
  readonly #perSecond: number;
  readonly #burst: number;
  readonly #now: () => number;
  readonly #purses = new Map<string, Purse>();

  /**
   * @param perSecond 0 for no limit
   * @param now milliseconds of a clock that never goes back
   */
  constructor({ perSecond, burst, now }: { perSecond: number; burst: number; now: () => number }) {
    this.#perSecond = perSecond;
    this.#burst = burst;
    this.#now = now;
  }

  /** @returns 0 when the client may ask, else the whole seconds after which it may */
  take(client: string): number {
    if (this.#perSecond === 0) return 0;
    const now = this.#now();
    const known = this.#purses.get(client) ?? { left: this.#burst, at: now };
    const left = Math.min(this.#burst, known.left + ((now - known.at) / 1_000) * this.#perSecond);
    const allowed = left >= 1;

    // Asked last, forgotten last.
    this.#purses.delete(client);
    this.#purses.set(client, { left: allowed ? left - 1 : left, at: now });
    if (this.#purses.size > MOST_CLIENTS) this.#forgetOldest();
    return allowed ? 0 : Math.max(1, Math.ceil((1 - left) / this.#perSecond));
  }

  #forgetOldest(): void {
    const [oldest] = this.#purses.keys();
    if (oldest !== undefined) this.#purses.delete(oldest);
  }
}
