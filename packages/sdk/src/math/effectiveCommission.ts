/**
 * The commission in force at `at`: an announced rise takes effect by itself.
 * @param pendingBps 0 when nothing is announced (`effectiveAt` is 0 then)
 * @param effectiveAt unix seconds
 * @param at unix seconds
 */
export function effectiveCommission({
  commissionBps,
  pendingBps,
  effectiveAt,
  at,
}: {
  commissionBps: number;
  pendingBps: number;
  effectiveAt: number;
  at: number;
}): number {
  return effectiveAt !== 0 && at >= effectiveAt ? pendingBps : commissionBps;
}
