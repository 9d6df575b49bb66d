import { delegation, delegationChange, protocol, sequencer } from 'ponder:schema';
import { moveDebt } from '../../lib/moveDebt.ts';
import { changeAccount } from './changeAccount.ts';
import { changeProtocol } from './changeProtocol.ts';
import { copyOf } from './copyOf.ts';
import type { Db, Happening } from './types.ts';

type Delegation = typeof delegation.$inferSelect;

/**
 * Changes what an account has at a sequencer.
 * @returns 1, 0 or -1: how many delegators the sequencer has more than before
 */
export async function changeDelegation(
  db: Db,
  event: Happening,
  sequencerId: bigint,
  account: `0x${string}`,
  change: (row: Delegation) => Partial<Delegation>,
): Promise<number> {
  const { timestamp } = event.block;
  const before = copyOf(await db.find(delegation, { sequencerId, account })) ?? {
    sequencerId,
    account,
    shares: 0n,
    principal: 0n,
    rewardsClaimed: 0n,
    rewardDebt: 0n,
    rewardsRounded: 0n,
    since: timestamp,
    redelegatedAt: null,
  };
  const after: Delegation = { ...before, ...change(before) };
  if (after.shares === 0n || after.principal < 0n) after.principal = 0n;
  if (before.shares === 0n && after.shares > 0n) after.since = timestamp;
  if (after.shares !== before.shares) {
    const rewardPerShareRay = (await db.find(sequencer, { id: sequencerId }))?.rewardPerShareRay ?? 0n;
    Object.assign(after, moveDebt(before, after.shares, rewardPerShareRay));
    const afterEpoch = (await db.find(protocol, { id: 1 }))?.lastSettledEpoch ?? 0n;
    const { id, shares } = { id: event.id, shares: after.shares };
    await db.insert(delegationChange).values({ account, sequencerId, id, shares, afterEpoch });
  }
  await db.insert(delegation).values(after).onConflictDoUpdate(after);

  const joined = Number(after.shares > 0n) - Number(before.shares > 0n);
  if (joined !== 0) await countDelegator(db, account, timestamp, joined);
  return joined;
}

async function countDelegator(
  db: Db,
  account: `0x${string}`,
  timestamp: bigint,
  joined: number,
): Promise<void> {
  const { before, after } = await changeAccount(db, account, timestamp, (row) => ({
    delegations: row.delegations + joined,
  }));
  const more = Number(after.delegations > 0) - Number(before.delegations > 0);
  await changeProtocol(db, timestamp, (row) => ({ delegators: row.delegators + more }));
}
