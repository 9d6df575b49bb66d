export interface KeptAnswer {
  body: string;
  headers: Record<string, string>;
}

const MOST_SIGNS = 32_000_000;
const LARGEST = 500_000;

/** Answers of one block, by address: an answer changes with its block and with nothing else. */
export class AnswerCache {
  #block = '';
  #signs = 0;
  readonly #answers = new Map<string, KeptAnswer>();

  get(block: string, address: string): KeptAnswer | undefined {
    return block === this.#block ? this.#answers.get(address) : undefined;
  }

  /** Answers of another block than the last one's push those out. */
  keep(block: string, address: string, answer: KeptAnswer): void {
    if (block !== this.#block) this.#forget(block);
    if (answer.body.length > LARGEST || this.#answers.has(address)) return;
    if (this.#signs + answer.body.length > MOST_SIGNS) this.#forget(block);
    this.#signs += answer.body.length + address.length;
    this.#answers.set(address, answer);
  }

  #forget(block: string): void {
    this.#answers.clear();
    this.#signs = 0;
    this.#block = block;
  }
}
