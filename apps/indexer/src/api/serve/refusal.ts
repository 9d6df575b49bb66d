export type RefusalCode = 'bad-request' | 'not-found' | 'not-ready' | 'too-many' | 'internal';

const STATUS = {
  'bad-request': 400,
  'not-found': 404,
  'too-many': 429,
  internal: 500,
  'not-ready': 503,
} as const satisfies Record<RefusalCode, number>;

/** A question that gets no answer, and the sentence that says why. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  readonly status: (typeof STATUS)[RefusalCode];

  constructor(code: RefusalCode, sentence: string) {
    super(sentence);
    this.code = code;
    this.status = STATUS[code];
  }
}
