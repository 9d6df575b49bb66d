import { delegate } from 'ponder:schema';
import { copyOf } from './copyOf.ts';
import type { Db } from './types.ts';

type Delegate = typeof delegate.$inferSelect;

/** Changes what is known of one who votes. */
export async function changeDelegate(
  db: Db,
  address: `0x${string}`,
  timestamp: bigint,
  change: (row: Delegate) => Partial<Delegate>,
): Promise<void> {
  const before = copyOf(await db.find(delegate, { address })) ?? {
    address,
    liquidUnits: 0n,
    poolUnits: 0n,
    firstPowerAt: null,
    votesCast: 0,
    lastVoteAt: null,
  };
  const after: Delegate = { ...before, ...change(before) };
  if (after.firstPowerAt === null && (after.liquidUnits > 0n || after.poolUnits > 0n)) {
    after.firstPowerAt = timestamp;
  }
  await db.insert(delegate).values(after).onConflictDoUpdate(after);
}
