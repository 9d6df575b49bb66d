/** Fresh slots of vote and rate traces that a call may write beyond its estimate, with room to spare. */
const TRACES = 120_000n;

/**
 * The gas to send along, from what a node estimated. A node estimates as of the second of the newest block; if the
 * vote clock steps on before the transaction runs, traces that would have been overwritten get fresh slots, and a
 * stake that was estimated at 95,000 gas takes 141,000. What is not used is not paid.
 */
export function gasLimit(estimate: bigint): bigint {
  return (estimate * 5n) / 4n + TRACES;
}
