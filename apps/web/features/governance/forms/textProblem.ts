export type TextProblem = 'short' | 'long' | undefined;

/** @returns what is wrong with a text of at least `least` and at most `most` characters. */
export function textProblem(text: string, least: number, most: number): TextProblem {
  const length = text.trim().length;
  if (length < least) return 'short';
  return length > most ? 'long' : undefined;
}
