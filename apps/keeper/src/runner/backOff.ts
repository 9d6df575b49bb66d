const LONGEST_MS = 300_000;

/**
 * How long to wait before looking again: the interval, doubled for each failure in a row, at most five minutes.
 * @param failures in a row
 */
export function backOff(intervalMs: number, failures: number): number {
  return Math.max(intervalMs, Math.min(intervalMs * 2 ** Math.min(failures, 30), LONGEST_MS));
}
