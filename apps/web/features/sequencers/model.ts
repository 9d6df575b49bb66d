import { LEVERAGE, slashCut, unlockAt } from '@metis-blitz/sdk/math';
import type { Delegation, Pool, Sequencer } from '@metis-blitz/sdk/reads';

/** Gas of a delegation, generously: settling what is pending is part of it. */
export const DELEGATE_GAS = 1_500_000n;

type Stake = Pick<Sequencer, 'bond' | 'bondLeaving' | 'status' | 'delegated' | 'unbonding'>;

/** What answers for delegators: the bond, of one that leaves the bond on its way out. */
const behind = ({ status, bond, bondLeaving }: Stake) => (status === 'exiting' ? bondLeaving : bond);

export interface Cover {
  /** Wei of METIS that the bond covers. */
  readonly covered: bigint;
  /** Wei of METIS that delegators have at risk. */
  readonly used: bigint;
  /** 0 to 1: at 1 the bond is used up, beyond it delegators are exposed. */
  readonly part: number;
}

/** How much of what its bond covers is delegated. */
export function coverOf(sequencer: Stake): Cover {
  const covered = behind(sequencer) * LEVERAGE;
  const used = sequencer.delegated + sequencer.unbonding;
  const part = covered === 0n ? 1 : Math.min(1, Number((used * 10_000n) / covered) / 10_000);
  return { covered, used, part };
}

const MOST_A_SLASH_TAKES = 10n ** 17n;

/**
 * What the most that one period can bring would take: two whole slashes, one after the other. Wei of METIS.
 * @param now chain time, unix seconds: bond that has unlocked by then is out of every slash
 */
export function worstOfPeriod(
  sequencer: Stake & Pick<Sequencer, 'bondUnlockAt'>,
  now: number | undefined,
): { readonly bond: bigint; readonly delegators: bigint } {
  const leaving = now !== undefined && sequencer.bondUnlockAt <= now ? 0n : sequencer.bondLeaving;
  const first = slashCut({
    bond: sequencer.bond,
    leaving,
    delegated: sequencer.delegated + sequencer.unbonding,
    fractionWad: MOST_A_SLASH_TAKES,
  });
  const second = slashCut({
    bond: sequencer.bond - first.fromBond,
    leaving: leaving - first.fromLeaving,
    delegated: sequencer.delegated + sequencer.unbonding - first.fromDelegators,
    fractionWad: MOST_A_SLASH_TAKES,
  });
  return {
    bond: first.fromBond + first.fromLeaving + second.fromBond + second.fromLeaving,
    delegators: first.fromDelegators + second.fromDelegators,
  };
}

/** The most that can be delegated to it: by its bond, and by what one sequencer may hold. Wei of METIS. */
export function delegationCap(
  { bond, unbonding }: Pick<Sequencer, 'bond' | 'unbonding'>,
  { maxStake }: Pick<Pool, 'maxStake'>,
): bigint {
  return greater(0n, lesser(bond * LEVERAGE - unbonding, maxStake - bond));
}

/* `Math.min` and `Math.max` know no bigint. */

export function greater(one: bigint, two: bigint): bigint {
  if (one > two) return one;
  return two;
}

export function lesser(one: bigint, two: bigint): bigint {
  if (one < two) return one;
  return two;
}

/** Shares for `assets` of a position, all of them when the assets are: no dust stays behind. */
export function sharesToTake(
  assets: bigint,
  position: { readonly shares: bigint; readonly assets: bigint },
): bigint {
  if (assets >= position.assets) return position.shares;
  return (assets * position.shares + position.assets - 1n) / position.assets;
}

/** Nothing of it can be slashed any more: stake leaves at once. */
export const isOver = ({ status }: Pick<Sequencer, 'status'>): boolean =>
  status === 'exited' || status === 'tombstoned';

/** When stake that is undelegated now unlocks: the end of its bucket. Unix seconds. */
export function unlocksAt(now: number, pool: Pick<Pool, 'unbondingPeriod' | 'bucketSize'>) {
  return unlockAt({ at: now, unbondingPeriod: pool.unbondingPeriod, bucketSize: pool.bucketSize });
}

export type EntryRefusal = 'paused' | 'status' | 'room';

/** Why stake cannot go to a sequencer now, undefined when it can. @param assets wei of METIS */
export function whyNotEnter(
  sequencer: Pick<Sequencer, 'status' | 'room'>,
  pool: Pick<Pool, 'entriesPausedUntil'>,
  { assets, now }: { readonly assets: bigint; readonly now: number | undefined },
): EntryRefusal | undefined {
  if (now !== undefined && pool.entriesPausedUntil > now) return 'paused';
  if (sequencer.status !== 'active') return 'status';
  return sequencer.room < assets ? 'room' : undefined;
}

export type MoveRefusal = 'paused' | 'locked' | 'notFull' | 'nowhere';

/** Why a position cannot move now, undefined when it can. The contract refuses the same. */
export function whyNotMove(
  from: Pick<Sequencer, 'id' | 'isFull' | 'status'>,
  pool: Pick<Pool, 'entriesPausedUntil' | 'sequencers' | 'minDelegation'>,
  { lockedUntil, now }: { readonly lockedUntil: number; readonly now: number | undefined },
): MoveRefusal | undefined {
  if (now !== undefined && pool.entriesPausedUntil > now) return 'paused';
  if (now !== undefined && lockedUntil > now) return 'locked';
  if (!from.isFull && !isOver(from)) return 'notFull';
  return moveTargets(from.id, pool).length === 0 ? 'nowhere' : undefined;
}

/** Where stake can move to: active, with room for the least delegation. */
export function moveTargets(
  from: bigint,
  { sequencers, minDelegation }: Pick<Pool, 'sequencers' | 'minDelegation'>,
): readonly Sequencer[] {
  return sequencers.filter(
    ({ id, status, room }) => id !== from && status === 'active' && room >= minDelegation,
  );
}

/** Positions whose rewards their sequencer takes as a delegation now. Compounding one that it does not reverts. */
export function compoundable(
  delegations: readonly Delegation[],
  pool: Pick<Pool, 'sequencers' | 'entriesPausedUntil'>,
  now: number | undefined,
): readonly Delegation[] {
  return delegations.filter(({ sequencerId, pendingRewards }) => {
    const sequencer = pool.sequencers.find(({ id }) => id === sequencerId);
    if (!sequencer || pendingRewards === 0n) return false;
    return whyNotEnter(sequencer, pool, { assets: pendingRewards, now }) === undefined;
  });
}

/** What is left of earnings when commission goes from one share of them to another. Basis points. */
export function afterRise(earned: bigint, fromBps: number, toBps: number): bigint {
  return (earned * BigInt(10_000 - toBps)) / BigInt(10_000 - fromBps);
}

/** Whether one slash at the most would bring an active sequencer below the least bond. */
export function isBondLow(sequencer: Stake, { minBond }: Pick<Pool, 'minBond'>): boolean {
  if (sequencer.status !== 'active') return false;
  return sequencer.bond < (minBond * 105n) / 100n;
}
