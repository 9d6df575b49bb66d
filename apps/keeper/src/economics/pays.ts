import type { Worth } from '../cranks/Crank.ts';

const BPS = 10_000n;

/**
 * Whether a turn is made now: somebody waits for it, it costs little beside what it brings, or it has been put off
 * for long enough.
 * @param turn `cost` in wei of METIS, `dueForMs` since it was first seen to be due
 * @param rule the most that a turn may cost, in basis points of what it brings
 */
export function pays(
  turn: { worth: Worth; cost: bigint; dueForMs: number },
  rule: { maxCostBps: number; patienceMs: number },
): boolean {
  if (turn.worth === 'owed' || turn.dueForMs >= rule.patienceMs) return true;
  return turn.cost * BPS <= turn.worth * BigInt(rule.maxCostBps);
}
