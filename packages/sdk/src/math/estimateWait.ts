/** METIS of the vault that is on its way back from sequencers. */
export interface IncomingStake {
  assets: bigint;
  /** Unix seconds. */
  unlockAt: number;
}

/**
 * When a ticket can be paid, if nobody stakes anew: tickets are paid in order from the buffer, then from what comes
 * back, and what is still short is unbonded by the next rebalance.
 * @param assetsAhead wei of METIS of the tickets before it
 * @param amount wei of METIS of the ticket itself
 * @param buffer wei of METIS that the vault holds
 * @param next unix seconds when stake that starts to leave at `at` would be free (`unlockAt`)
 * @param at unix seconds
 * @returns unix seconds; `at` when the buffer covers it already
 */
export function estimateWait({
  assetsAhead,
  amount,
  buffer,
  incoming,
  next,
  at,
}: {
  assetsAhead: bigint;
  amount: bigint;
  buffer: bigint;
  incoming: readonly IncomingStake[];
  next: number;
  at: number;
}): number {
  const needed = assetsAhead + amount;
  let covered = buffer;
  if (covered >= needed) return at;

  for (const step of [...incoming].sort((a, b) => a.unlockAt - b.unlockAt)) {
    covered += step.assets;
    if (covered >= needed) return Math.max(at, step.unlockAt);
  }
  return next;
}
