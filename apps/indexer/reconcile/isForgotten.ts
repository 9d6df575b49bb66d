/** What nodes say of a block whose state they keep no more. */
export function isForgotten(error: unknown): boolean {
  return /missing trie node|state .*(not available|unavailable|pruned)|header not found|unknown block|BlockOutOfRange/i.test(
    String(error),
  );
}
