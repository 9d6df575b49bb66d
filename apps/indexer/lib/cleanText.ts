/**
 * Text from the chain as PostgreSQL can store it: without NUL, which no text column takes. Anyone may put one
 * into a sequencer's metadata or a proposal, and would stop the index for everybody.
 */
export function cleanText(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed();
}
