/** What libraries and wallets hang on their errors. */
export interface Cause {
  name?: unknown;
  code?: unknown;
  message?: unknown;
  details?: unknown;
  data?: unknown;
  raw?: unknown;
  cause?: unknown;
  error?: unknown;
  originalError?: unknown;
}

/** The error and all that it wraps, outermost first: viem nests by `cause`, wallets by `data` and `originalError`. */
export function causesOf(error: unknown): readonly Cause[] {
  const found = new Set<object>();
  const queue: unknown[] = [error];
  while (queue.length > 0 && found.size < 50) {
    const next = queue.shift();
    if (typeof next !== 'object' || next === null || found.has(next)) continue;
    found.add(next);
    const { cause, error: inner, originalError, data } = next as Cause;
    queue.push(cause, inner, originalError, data);
  }
  return [...found];
}
