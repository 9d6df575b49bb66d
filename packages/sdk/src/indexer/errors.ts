import { BlitzError } from '../errors/BlitzError.ts';

/** No answer at all: the index is down, or the way to it. */
export class IndexerUnreachableError extends BlitzError {
  override readonly name = 'IndexerUnreachableError';

  constructor(url: string, cause: unknown) {
    super(`The index at ${url} does not answer.`, {
      remedy: 'Read from the chain instead, or try again.',
      cause,
    });
  }
}

/** The index answered that it will not. */
export class IndexerRefusedError extends BlitzError {
  override readonly name = 'IndexerRefusedError';
  readonly status: number;
  readonly code: string;

  constructor({ status, code, message }: { status: number; code: string; message: string }) {
    super(message, { remedy: status < 500 ? 'Change the request.' : 'Try again in a moment.' });
    this.status = status;
    this.code = code;
  }
}

/** The answer is not what this version of the package can read. */
export class IndexerAnswerError extends BlitzError {
  override readonly name = 'IndexerAnswerError';

  constructor(url: string, cause: unknown) {
    super(`The answer of ${url} has another shape than expected.`, {
      remedy: 'The index and the app are of different versions: reload the app.',
      cause,
    });
  }
}
