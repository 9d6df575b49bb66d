import type { Address } from 'viem';
import { METIS, type Position, RAY, type Request, type Sequencer, type State } from './state.ts';

/** What the pool refuses. The model says that, not in which words. */
export class Refused extends Error {}

export function demand(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Refused(otherwise);
}

export const MIN_DELEGATION = METIS;
export const LEVERAGE = 4n;
export const MAX_INLINE_EPOCHS = 32n;
export const MAX_COMMISSION = 2_000n;
export const TENTH = METIS / 10n;

export const min = (a: bigint, b: bigint) => (a < b ? a : b);
export const max = (a: bigint, b: bigint) => (a > b ? a : b);
export const upDiv = (a: bigint, b: bigint) => (a + b - 1n) / b;

export function sequencerOf(state: State, id: number): Sequencer {
  const sequencer = state.sequencers[id - 1];
  demand(sequencer !== undefined, 'unknown sequencer');
  return sequencer;
}

export function priceOf(s: Sequencer): bigint {
  return s.prices.at(-1)?.ray ?? 0n;
}

export const assetsOf = (s: Sequencer, shares: bigint) => (shares * priceOf(s)) / RAY;
export const activeOf = (s: Sequencer) => assetsOf(s, s.shares);

/** Exited by itself from the second on in which the bond unlocks. */
export function isOver(state: State, s: Sequencer): boolean {
  return s.status === 'Tombstoned' || (s.status === 'Exiting' && s.leavingAt <= state.now);
}

export const isOperating = (s: Sequencer) => s.status === 'Active' || s.status === 'Jailed';

/** Shares on their way out that a slash still reaches. */
export function openShares(state: State, id: number): bigint {
  let sum = 0n;
  for (const request of state.requests.values()) {
    if (request.id === id && request.unlockAt > state.now) sum += request.shares;
  }
  return sum;
}

export function delegatedOf(state: State, id: number): bigint {
  const s = sequencerOf(state, id);
  return isOver(state, s) ? 0n : assetsOf(s, s.shares + openShares(state, id));
}

export const coverOf = (s: Sequencer) => LEVERAGE * (s.status === 'Exiting' ? s.leaving : s.bond);

export function isFull(state: State, id: number): boolean {
  return delegatedOf(state, id) <= coverOf(sequencerOf(state, id));
}

/** When what leaves now unlocks: a period from now, at the next full bucket. */
export function unlockAt(state: State): bigint {
  return upDiv(state.now + state.period, state.bucket) * state.bucket;
}

export const isRiseDue = (state: State, s: Sequencer) => s.rise !== undefined && state.now >= s.rise.at;

export function commissionOf(state: State, s: Sequencer): bigint {
  return s.rise !== undefined && isRiseDue(state, s) ? s.rise.bps : s.commission;
}

/** A rise reaches no block that was made before somebody was first paid after its notice. */
export function commissionOfBlock(state: State, s: Sequencer, block: bigint): bigint {
  if (s.rise !== undefined && isRiseDue(state, s)) {
    s.rise.from ??= state.block;
    if (block >= s.rise.from) [s.commission, s.rise] = [s.rise.bps, undefined];
  }
  return s.commission;
}

export function positionOf(s: Sequencer, who: Address): Position {
  let position = s.positions.get(who);
  if (position === undefined) {
    position = { shares: 0n, bought: 0n, sold: 0n, paid: 0n, units: 0n, lockedUntil: 0n };
    s.positions.set(who, position);
  }
  return position;
}

export function earnedOf(s: Sequencer, who: Address): bigint {
  const position = s.positions.get(who);
  if (position === undefined) return 0n;
  const { shares, bought, sold, paid } = position;
  return max(0n, (shares * s.perShare) / RAY - bought + sold - paid);
}

export const requestKey = (owner: Address, id: number, at: bigint) => `${owner} ${id} ${at}`;

/** A matured request is worth what it was in the second before it matured. */
export function worthOf(state: State, request: Request): bigint {
  const s = sequencerOf(state, request.id);
  let ray = priceOf(s);
  if (request.unlockAt <= state.now) {
    ray = s.prices.filter(({ at }) => at < request.unlockAt).at(-1)?.ray ?? 0n;
  }
  return (request.shares * ray) / RAY;
}

export function move(state: State, from: Address, to: Address, assets: bigint): void {
  state.wallets.set(from, (state.wallets.get(from) ?? 0n) - assets);
  state.wallets.set(to, (state.wallets.get(to) ?? 0n) + assets);
}

/** Bonds and delegations of `who`, as last touched. */
export function unitsOf(state: State, who: Address): bigint {
  let sum = 0n;
  for (const s of state.sequencers) {
    if (s.operator === who) sum += s.bond;
    sum += s.positions.get(who)?.units ?? 0n;
  }
  return sum;
}
