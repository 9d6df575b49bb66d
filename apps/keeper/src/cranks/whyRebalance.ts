/** What a rebalance would look at. Amounts in wei of METIS, times in unix seconds. */
export interface Balance {
  buffer: bigint;
  active: bigint;
  unbonding: bigint;
  /** Asked for by tickets that wait. */
  waiting: bigint;
  bufferTargetBps: number;
  /** What the router could delegate now. */
  room: bigint;
  /** When the router's first open request matures; nothing when none is open. */
  firstUnlockAt: number | undefined;
  now: number;
}

/** `LEAST_MOVE` of the vault: less stays where it is. */
const LEAST_MOVE = 10n ** 18n;
const BPS = 10_000n;

/** Whether `LiquidStaking.rebalance` would collect, unbond or delegate anything: its own rule, read only. */
export function isRebalanceDue(balance: Balance): boolean {
  const { buffer, active, unbonding, waiting, room, firstUnlockAt, now } = balance;
  if (firstUnlockAt !== undefined && firstUnlockAt <= now) return true;

  const target = ((buffer + active + unbonding) * BigInt(balance.bufferTargetBps)) / BPS;
  const coming = buffer + unbonding;
  const shortage = waiting + target / 2n - coming;
  if (shortage >= LEAST_MOVE || coming < waiting) return active >= LEAST_MOVE;

  const surplus = buffer - waiting - target;
  return surplus >= LEAST_MOVE && room >= LEAST_MOVE;
}
