/** Says that none of these nodes answers. Providers put a key into the address: only where it begins is told. */
export function silenceOf(urls: readonly string[]): string {
  return `No node answers at ${urls.map((url) => new URL(url).origin).join(', ')}.`;
}
