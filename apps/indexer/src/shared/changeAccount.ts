import { account } from 'ponder:schema';
import { copyOf } from './copyOf.ts';
import type { Db } from './types.ts';

type Account = typeof account.$inferSelect;

/** Changes what is known of a person; who appears for the first time is written down. */
export async function changeAccount(
  db: Db,
  address: `0x${string}`,
  timestamp: bigint,
  change: (row: Account) => Partial<Account> = () => ({}),
): Promise<{ before: Account; after: Account }> {
  const before = copyOf(await db.find(account, { address })) ?? {
    address,
    shares: 0n,
    staked: 0n,
    redeemed: 0n,
    requested: 0n,
    claimed: 0n,
    delegated: 0n,
    withdrawn: 0n,
    delegations: 0,
    rewardsClaimed: 0n,
    liquidDelegate: null,
    poolDelegate: null,
    firstSeenAt: timestamp,
    lastSeenAt: timestamp,
  };
  const after: Account = { ...before, ...change(before), lastSeenAt: timestamp };
  await db.insert(account).values(after).onConflictDoUpdate(after);
  return { before, after };
}
