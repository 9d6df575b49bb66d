import type { Block } from './block.ts';

export type RefusalCode = 'bad-request' | 'not-found' | 'not-ready' | 'too-large' | 'too-many' | 'internal';

const STATUS = {
  'bad-request': 400,
  'not-found': 404,
  'too-large': 413,
  'too-many': 429,
  internal: 500,
  'not-ready': 503,
} as const satisfies Record<RefusalCode, number>;

/** A question that gets no answer, and the sentence that says why. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  readonly status: (typeof STATUS)[RefusalCode];
  /** Seconds after which to ask again. */
  readonly retryAfter: number | undefined;
  /** The block of which it is true, where it was looked for in the tables. */
  block: Block | undefined;

  constructor(code: RefusalCode, sentence: string, { retryAfter }: { retryAfter?: number } = {}) {
    super(sentence);
    this.code = code;
    this.status = STATUS[code];
    this.retryAfter = retryAfter ?? (code === 'too-many' || code === 'not-ready' ? 1 : undefined);
  }
}
