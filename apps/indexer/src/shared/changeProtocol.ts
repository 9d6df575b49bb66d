import { protocol, protocolDay } from 'ponder:schema';
import { dayOf } from '../../lib/dayOf.ts';
import { managedAssets, rateRayAt } from '../../lib/vaultBooks.ts';
import { copyOf } from './copyOf.ts';
import type { Db } from './types.ts';

type Protocol = typeof protocol.$inferSelect;
type Day = typeof protocolDay.$inferSelect;

const STANDING = [
  'supply',
  'queuedShares',
  'stakers',
  'delegators',
  'delegatedAssets',
  'bondedAssets',
  'waitingAssets',
  'reserveBalance',
] as const satisfies (keyof Protocol & keyof Day)[];

const FLOWS = [
  'staked',
  'redeemed',
  'exitFees',
  'requested',
  'harvested',
  'harvestFees',
  'losses',
  'delegated',
  'undelegated',
  'rewards',
  'paidBlocks',
  'slashed',
  'granted',
] as const satisfies (keyof Day)[];

type Standing = Pick<Day, (typeof STANDING)[number]>;
type Flows = Pick<Day, (typeof FLOWS)[number]>;

const NOTHING_YET: Protocol = {
  id: 1,
  supply: 0n,
  queuedShares: 0n,
  buffer: 0n,
  routedActive: 0n,
  routedUnbonding: 0n,
  unvested: 0n,
  vestingSince: 0n,
  vestingUntil: 0n,
  stakers: 0,
  depositCap: 0n,
  harvestFeeBps: 0,
  exitFeeBps: 0,
  bufferTargetBps: 0,
  harvestedRewards: 0n,
  lossToRecover: 0n,
  vaultEntriesPausedUntil: 0n,
  lastTicketId: 0n,
  lastFinalizedId: 0n,
  waitingAssets: 0n,
  claimableAssets: 0n,
  sequencers: 0,
  delegators: 0,
  delegatedAssets: 0n,
  bondedAssets: 0n,
  slashNonce: 0n,
  sweptSlashes: 0n,
  settledRewards: 0n,
  claimedRewards: 0n,
  minBond: 0n,
  maxStake: 0n,
  lastSettledEpoch: 0n,
  currentEpoch: 0n,
  poolEntriesPausedUntil: 0n,
  rewardPerBlock: 0n,
  reserveBalance: 0n,
  fundGlobalCap: 0n,
  fundGrantCap: 0n,
  fundSmallGrantCap: 0n,
  fundSmallWindowCap: 0n,
  fundAwakeSince: null,
  fundOpensAt: null,
};

/** Changes the running totals, and books the day of chain time with them: how it stands, and what flowed. */
export async function changeProtocol(
  db: Db,
  timestamp: bigint,
  change: (row: Protocol) => Partial<Protocol>,
  flows: Partial<Flows> = {},
): Promise<void> {
  const before = copyOf(await db.find(protocol, { id: 1 })) ?? NOTHING_YET;
  const after: Protocol = { ...before, ...change(before) };
  await db.insert(protocol).values(after).onConflictDoUpdate(after);

  const standing = {
    ...(Object.fromEntries(STANDING.map((key) => [key, after[key]])) as Standing),
    liquidAssets: managedAssets(after, timestamp),
    rateRay: rateRayAt(after, timestamp),
  };
  const started = Object.fromEntries(FLOWS.map((key) => [key, flows[key] ?? 0n])) as Flows;
  await db
    .insert(protocolDay)
    .values({ day: dayOf(timestamp), ...standing, ...started })
    .onConflictDoUpdate((day) => ({
      ...standing,
      ...Object.fromEntries(FLOWS.map((key) => [key, day[key] + (flows[key] ?? 0n)])),
    }));
}
