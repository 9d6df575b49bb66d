/** Where the index stood when it was asked. Times in unix seconds of the chain. */
export interface IndexReading {
  readonly timestamp: number;
  /** `performance.now()` of the answer, in ms. */
  readonly seenAt: number;
}

export interface IndexAge {
  /** Seconds of chain time that the index is behind the chain. */
  readonly behind: number;
  /** It reads faster than the chain grows: what is missing follows by itself. */
  readonly catchingUp: boolean;
}

/** Below this an index that follows the chain is as good as at its head, in seconds. */
export const TOLERATED_LAG = 60;

/**
 * How far the index is behind. One answer cannot tell a slow index from one that has just begun to read, so a gap
 * counts only from the second answer on; until then the index is given the benefit of the doubt.
 * @param earlier the answer before `latest`; undefined when there was none
 * @param chainTime timestamp of the chain's newest block, unix seconds
 */
export function indexAge(
  latest: IndexReading,
  earlier: IndexReading | undefined,
  chainTime: number,
): IndexAge {
  const behind = Math.max(0, chainTime - latest.timestamp);
  if (behind <= TOLERATED_LAG) return { behind, catchingUp: false };
  if (!earlier) return { behind, catchingUp: true };
  const read = latest.timestamp - earlier.timestamp;
  const passed = (latest.seenAt - earlier.seenAt) / 1_000;
  return { behind, catchingUp: read > passed };
}
