import type { Difference } from './Difference.ts';

/** What was deployed is not what was meant. Nobody may use it before the differences are understood. */
export class VerificationError extends Error {
  override readonly name = 'VerificationError';
  readonly differences: readonly Difference[];

  constructor(differences: readonly Difference[]) {
    const lines = differences.map(
      ({ at, actual, expected }) => `- ${at}: ${cut(actual)}, expected ${cut(expected)}`,
    );
    super(`The deployment differs from its profile in ${differences.length} places:\n${lines.join('\n')}`);
    this.differences = differences;
  }
}

function cut(text: string): string {
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}
