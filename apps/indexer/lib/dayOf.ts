const DAY = 86_400n;

/** The 00:00 UTC that a moment of chain time falls behind. Both in unix seconds. */
export function dayOf(timestamp: bigint): bigint {
  return timestamp - (timestamp % DAY);
}
