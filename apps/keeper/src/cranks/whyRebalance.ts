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

/** What a rebalance would do: collect what matured, unbond for those who wait, or delegate so many wei of METIS. */
export type Rebalance = 'collect' | 'unbond' | { delegate: bigint };

/** What `LiquidStaking.rebalance` would do now, nothing when it would move nothing: its own rule, read only. */
export function whyRebalance(balance: Balance): Rebalance | undefined {
  const { buffer, active, unbonding, waiting, room, firstUnlockAt, now } = balance;
  if (firstUnlockAt !== undefined && firstUnlockAt <= now) return 'collect';

  const target = ((buffer + active + unbonding) * BigInt(balance.bufferTargetBps)) / BPS;
  const coming = buffer + unbonding;
  const shortage = waiting + target / 2n - coming;
  if (shortage >= LEAST_MOVE || coming < waiting) return active >= LEAST_MOVE ? 'unbond' : undefined;

  const surplus = buffer - waiting - target;
  if (surplus < LEAST_MOVE || room < LEAST_MOVE) return undefined;
  return { delegate: surplus < room ? surplus : room };
}
