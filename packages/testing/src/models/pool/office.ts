import { type Address, zeroAddress } from 'viem';
import {
  activeOf,
  assetsOf,
  commissionOf,
  coverOf,
  delegatedOf,
  demand,
  isOperating,
  isOver,
  isRiseDue,
  LEVERAGE,
  MAX_COMMISSION,
  MAX_INLINE_EPOCHS,
  max,
  min,
  move,
  openShares,
  sequencerOf,
  TENTH,
  unlockAt,
  upDiv,
} from './rules.ts';
import { settle, settleAll } from './settle.ts';
import { METIS, type Places, RAY, type Sequencer, type State } from './state.ts';

export interface Registration {
  operator: Address;
  signer: Address;
  bond: bigint;
  commission: bigint;
}

export function register(state: State, at: Places, wish: Registration): void {
  demand(wish.bond >= state.minBond && wish.bond <= state.maxStake, 'bond out of bounds');
  demand(wish.commission <= MAX_COMMISSION, 'commission');
  demand(state.pausedUntil <= state.now, 'entries are paused');
  settleAll(state, at);
  demand(!state.keys.has(wish.signer), 'a key serves once');
  state.keys.set(wish.signer, state.sequencers.length + 1);
  state.sequencers.push({
    operator: wish.operator,
    heir: zeroAddress,
    signer: wish.signer,
    recipient: wish.operator,
    status: 'Active',
    commission: wish.commission,
    rise: undefined,
    bond: wish.bond,
    leaving: 0n,
    leavingAt: 0n,
    slashedAt: 0n,
    shares: 0n,
    perShare: 0n,
    earned: 0n,
    prices: [{ at: state.now, ray: RAY }],
    positions: new Map(),
  });
  move(state, wish.operator, at.pool, wish.bond);
}

export function rotate(state: State, who: Address, id: number, signer: Address): void {
  const s = operated(state, who, id);
  demand(isOperating(s), 'not operating');
  demand(!state.keys.has(signer), 'a key serves once');
  state.keys.set(signer, id);
  s.signer = signer;
}

export function setCommission(state: State, at: Places, who: Address, id: number, bps: bigint): void {
  const s = operated(state, who, id);
  demand(isOperating(s), 'not operating');
  demand(bps <= MAX_COMMISSION, 'commission');
  settleAll(state, at);
  if (bps > commissionOf(state, s)) {
    demand(!isRiseDue(state, s), 'the last rise comes first');
    s.rise = { bps, at: state.now + state.period };
  } else if (s.rise !== undefined && isRiseDue(state, s) && bps > s.commission) {
    s.rise = { ...s.rise, bps, from: s.rise.from ?? state.block };
  } else {
    s.commission = bps;
    s.rise = undefined;
  }
}

export function setRecipient(state: State, who: Address, id: number, to: Address): void {
  operated(state, who, id).recipient = to;
}

export function handOver(state: State, who: Address, id: number, to: Address): void {
  operated(state, who, id).heir = to;
}

export function accept(state: State, who: Address, id: number): void {
  const s = sequencerOf(state, id);
  demand(s.heir === who, 'not named');
  s.operator = who;
  s.heir = zeroAddress;
}

export function topUp(state: State, at: Places, who: Address, id: number, assets: bigint): void {
  demand(assets > 0n, 'nothing');
  const s = sequencerOf(state, id);
  demand(isOperating(s), 'not operating');
  const enough = max(state.minBond, upDiv(delegatedOf(state, id), LEVERAGE));
  demand(s.bond + assets <= max(max(0n, state.maxStake - activeOf(s)), enough), 'bond above its cap');
  const jailed = s.status === 'Jailed';
  if (!jailed) settleAll(state, at);
  s.bond += assets;
  if (jailed && s.bond >= state.minBond) s.status = 'Active';
  if (jailed) settle(state, at, MAX_INLINE_EPOCHS);
  move(state, who, at.pool, assets);
}

export function requestBond(state: State, who: Address, id: number, assets: bigint): void {
  const s = operated(state, who, id);
  demand(isOperating(s), 'not operating');
  demand(assets > 0n && assets <= s.bond, 'not as much bond');
  demand(s.leaving === 0n, 'one at a time');
  leaveBond(state, s, assets);
  demand(delegatedOf(state, id) <= coverOf(s), 'not covered');
  jail(state, s);
}

export function exit(state: State, who: Address, id: number): void {
  const s = operated(state, who, id);
  demand(isOperating(s), 'not operating');
  leaveBond(state, s, s.bond);
  s.status = 'Exiting';
}

function leaveBond(state: State, s: Sequencer, assets: bigint): void {
  s.bond -= assets;
  s.leaving += assets;
  s.leavingAt = unlockAt(state);
}

export function withdrawBond(state: State, at: Places, who: Address, id: number): void {
  const s = operated(state, who, id);
  const tombstoned = s.status === 'Tombstoned';
  demand(tombstoned || s.leavingAt <= state.now, 'not matured');
  const assets = s.leaving + (tombstoned ? s.bond : 0n);
  demand(assets > 0n, 'nothing');
  s.leaving = 0n;
  if (tombstoned) s.bond = 0n;
  move(state, at.pool, who, assets);
}

export function claimOperator(state: State, at: Places, who: Address, id: number): void {
  const s = sequencerOf(state, id);
  const pulled = who === s.recipient || who === s.operator;
  demand(pulled || !state.contracts.has(s.recipient), 'pushed into code');
  move(state, at.pool, s.recipient, s.earned);
  s.earned = 0n;
}

function operated(state: State, who: Address, id: number): Sequencer {
  const s = sequencerOf(state, id);
  demand(s.operator === who, 'not the operator');
  return s;
}

function jail(state: State, s: Sequencer): void {
  if (s.status === 'Active' && s.bond < state.minBond) s.status = 'Jailed';
}

export function slash(state: State, id: number, fraction: bigint): void {
  const s = sequencerOf(state, id);
  demand(fraction > 0n && fraction <= TENTH, 'fraction');
  demand(s.slashedAt === 0n || s.slashedAt + state.period <= state.now, 'once a period');
  state.slashed += cut(state, id, fraction);
  s.slashedAt = state.now;
  jail(state, s);
}

export function tombstone(state: State, id: number, reporter: Address): void {
  const taken = cut(state, id, TENTH);
  const bounty = reporter === zeroAddress ? 0n : taken / 20n;
  state.bounties.set(reporter, (state.bounties.get(reporter) ?? 0n) + bounty);
  state.slashed += taken - bounty;
  sequencerOf(state, id).status = 'Tombstoned';
}

/** The leaving bond first, for it may be gone before the next slash; then the bond; then one fraction of every share. */
function cut(state: State, id: number, fraction: bigint): bigint {
  const s = sequencerOf(state, id);
  demand(!isOver(state, s), 'over');
  const leaving = s.leavingAt > state.now ? s.leaving : 0n;
  const reachable = s.shares + openShares(state, id);
  const delegated = assetsOf(s, reachable);
  const total = ((s.bond + leaving + delegated) * fraction) / METIS;

  const fromLeaving = min(total, leaving);
  const fromBond = min(total - fromLeaving, s.bond);
  const rest = total - fromLeaving - fromBond;
  s.leaving -= fromLeaving;
  s.bond -= fromBond;
  if (rest > 0n) s.prices.push({ at: state.now, ray: ((delegated - rest) * RAY) / reachable });
  state.slashes += 1n;
  return total;
}

export function sweep(state: State, at: Places): void {
  move(state, at.pool, at.fund, state.slashed);
  state.slashed = 0n;
}

export function claimBounty(state: State, at: Places, who: Address): void {
  move(state, at.pool, who, state.bounties.get(who) ?? 0n);
  state.bounties.set(who, 0n);
}

export function setRate(state: State, at: Places, rate: bigint): void {
  settle(state, at, BigInt(state.epochs.length));
  state.rate = rate;
}

export function fundReserve(state: State, at: Places, who: Address, assets: bigint): void {
  move(state, who, at.reserve, assets);
  state.reserve += assets;
}
