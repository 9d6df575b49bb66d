/** Everything that this package throws on purpose. The message says what happened, `remedy` what to do. */
export class BlitzError extends Error {
  override readonly name: string = 'BlitzError';
  readonly remedy: string;

  constructor(message: string, { remedy, cause }: { remedy: string; cause?: unknown }) {
    super(message, cause === undefined ? undefined : { cause });
    this.remedy = remedy;
  }
}
