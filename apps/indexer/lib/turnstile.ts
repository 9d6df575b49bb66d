/** Readers that take longer than this do not keep a block waiting. */
const MOST_WAIT_MS = 500;
const PAUSE_MS = 2;
/** While blocks come in without a pause, those who wait are let in this often: in between, blocks are written. */
const TURN_MS = 100;
/** A block that was begun and is still not there (the chain took it back) keeps no reader waiting for longer. */
const MOST_WRITING_MS = 1_000;

/**
 * Takes turns between the one who writes blocks and those who read them, where the database itself does not keep them
 * apart. A block is written from `startWriting` until the tables say so; whoever came to read meanwhile reads before
 * the next block begins, however many blocks are waiting, and who comes after that waits for the turn after.
 */
export class Turnstile {
  #state: 'open' | 'yielding' | 'writing' = 'open';
  #writing: string | undefined;
  #since = 0;
  #reading = 0;
  #waiting: (() => void)[] = [];
  #whenEmpty: (() => void) | undefined;
  #watching = false;
  #admittedAt = Number.NEGATIVE_INFINITY;

  /**
   * Waits until no block is being written, and keeps the next from beginning until `leave`.
   * @param newest asks the tables for the name of the block that they hold whole, undefined when it is half written
   */
  async enter(newest: () => Promise<string | undefined>): Promise<void> {
    if (this.#state === 'open') {
      this.#reading += 1;
      return;
    }
    const admitted = new Promise<void>((resolve) => this.#waiting.push(resolve));
    if (!this.#watching) void this.#watch(newest);
    await admitted;
  }

  leave(): void {
    this.#reading -= 1;
    if (this.#reading === 0) this.#whenEmpty?.();
  }

  /** Called before the rows of a block are written: by then those of the block before it stand. */
  async startWriting(block: string, mostWaitMs = MOST_WAIT_MS): Promise<void> {
    // Asking the database itself begins a block before its end does.
    if (block === this.#writing) return;
    this.#writing = undefined;
    this.#state = 'yielding';
    if (this.#isTheirTurn()) this.#admit();
    if (this.#reading > 0) await this.#emptied(mostWaitMs);
    this.#state = 'writing';
    this.#writing = block;
    this.#since = performance.now();
  }

  #isTheirTurn(): boolean {
    return performance.now() - this.#admittedAt >= TURN_MS;
  }

  #admit(): void {
    const waiting = this.#waiting.splice(0);
    if (waiting.length > 0) this.#admittedAt = performance.now();
    this.#reading += waiting.length;
    for (const resolve of waiting) resolve();
  }

  async #emptied(mostWaitMs: number): Promise<void> {
    let patience: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      this.#whenEmpty = resolve;
      patience = setTimeout(resolve, mostWaitMs);
    });
    clearTimeout(patience);
    this.#whenEmpty = undefined;
  }

  /** One asks for all who wait. */
  async #watch(newest: () => Promise<string | undefined>): Promise<void> {
    this.#watching = true;
    while (this.#waiting.length > 0) {
      const block = this.#writing;
      const due = block !== undefined && this.#isTheirTurn();
      if (due && (await this.#isThere(block, newest)) && block === this.#writing) {
        this.#state = 'open';
        this.#writing = undefined;
        this.#admit();
      } else await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
    this.#watching = false;
  }

  async #isThere(block: string, newest: () => Promise<string | undefined>): Promise<boolean> {
    if (performance.now() - this.#since > MOST_WRITING_MS) return true;
    // Tables that cannot be asked are no reason to wait: who reads will find out.
    return (await newest().catch(() => block)) === block;
  }
}

const KEY = Symbol.for('metis-blitz.indexer.turnstile');

/** The one of this process: Ponder loads what indexes and what answers apart from each other. */
export function theTurnstile(): Turnstile {
  const shared = globalThis as { [KEY]?: Turnstile };
  shared[KEY] ??= new Turnstile();
  return shared[KEY];
}
