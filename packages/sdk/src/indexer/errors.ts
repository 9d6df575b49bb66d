import { type IndexWords, indexWords } from '@metis-blitz/sdk/words';
import { BlitzError } from '../errors/BlitzError.ts';

/** No answer at all: the index is down, or the way to it. */
export class IndexerUnreachableError extends BlitzError {
  override readonly name = 'IndexerUnreachableError';

  constructor(url: string, cause: unknown, words: IndexWords = indexWords) {
    const { cause: told, remedy } = words.unreachable(url);
    super(told, { remedy, cause });
  }
}

/** Asked too often: the same question has its answer a moment later. */
const TOO_MANY = 429;

/** The index answered that it will not. */
export class IndexerRefusedError extends BlitzError {
  override readonly name = 'IndexerRefusedError';
  readonly status: number;
  readonly code: string;

  constructor(
    { status, code, message }: { status: number; code: string; message: string },
    words: IndexWords = indexWords,
  ) {
    super(message, { remedy: status < 500 && status !== TOO_MANY ? words.change : words.later });
    this.status = status;
    this.code = code;
  }
}

/** The answer is not what this version of the package can read. */
export class IndexerAnswerError extends BlitzError {
  override readonly name = 'IndexerAnswerError';

  constructor(url: string, cause: unknown, words: IndexWords = indexWords) {
    const { cause: told, remedy } = words.unreadable(url);
    super(told, { remedy, cause });
  }
}
