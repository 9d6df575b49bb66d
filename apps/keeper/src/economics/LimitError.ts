import { BlitzError } from '@metis-blitz/sdk';

/** A limit that the operator set keeps the keeper from sending. */
export class LimitError extends BlitzError {
  override readonly name = 'LimitError';
}
