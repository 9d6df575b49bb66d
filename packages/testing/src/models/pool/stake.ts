import type { Address } from 'viem';
import {
  activeOf,
  assetsOf,
  coverOf,
  delegatedOf,
  demand,
  earnedOf,
  isFull,
  isOver,
  MIN_DELEGATION,
  move,
  positionOf,
  priceOf,
  requestKey,
  sequencerOf,
  unlockAt,
  worthOf,
} from './rules.ts';
import { settleAll } from './settle.ts';
import { type Places, RAY, type Request, type State } from './state.ts';

function enter(state: State, at: Places): void {
  demand(state.pausedUntil <= state.now, 'entries are paused');
  settleAll(state, at);
}

/** What all entries share: an Active sequencer, its cap, its cover. */
function join(state: State, who: Address, id: number, shares: bigint): void {
  const s = sequencerOf(state, id);
  demand(s.status === 'Active', 'not active');
  const position = positionOf(s, who);
  position.bought += up(shares * s.perShare);
  position.shares += shares;
  s.shares += shares;
  position.units = assetsOf(s, position.shares);
  demand(s.bond + activeOf(s) <= state.maxStake, 'stake above its cap');
  demand(delegatedOf(state, id) <= coverOf(s), 'not covered');
}

const up = (product: bigint) => (product + RAY - 1n) / RAY;

function part(state: State, who: Address, id: number, shares: bigint): void {
  const s = sequencerOf(state, id);
  const position = positionOf(s, who);
  demand(shares <= position.shares, 'not as many shares');
  position.sold += (shares * s.perShare) / RAY;
  position.shares -= shares;
  s.shares -= shares;
  position.units = assetsOf(s, position.shares);
}

export function delegate(state: State, at: Places, who: Address, id: number, assets: bigint): void {
  demand(assets >= MIN_DELEGATION, 'too small');
  enter(state, at);
  const s = sequencerOf(state, id);
  join(state, who, id, (assets * RAY) / priceOf(s));
  move(state, who, at.pool, assets);
}

export function compound(state: State, at: Places, who: Address, ids: readonly number[]): void {
  enter(state, at);
  for (const id of ids) {
    const s = sequencerOf(state, id);
    const earned = take(state, who, id);
    if (earned !== 0n) join(state, who, id, (earned * RAY) / priceOf(s));
  }
}

export function redelegate(
  state: State,
  at: Places,
  who: Address,
  { from, to, shares }: { from: number; to: number; shares: bigint },
): void {
  demand(from !== to, 'the same');
  const source = sequencerOf(state, from);
  demand(positionOf(source, who).lockedUntil <= state.now, 'came here by a move');
  enter(state, at);
  demand(isFull(state, from), 'could dodge a slash');
  const assets = assetsOf(source, shares);
  demand(assets >= MIN_DELEGATION, 'too small');
  part(state, who, from, shares);
  const target = sequencerOf(state, to);
  join(state, who, to, (assets * RAY) / priceOf(target));
  positionOf(target, who).lockedUntil = state.now + state.period;
}

export function undelegate(state: State, at: Places, who: Address, id: number, shares: bigint): Request {
  demand(shares > 0n, 'nothing');
  const over = isOver(state, sequencerOf(state, id));
  part(state, who, id, shares);
  const unlock = over ? state.now + 1n : unlockAt(state);
  const key = requestKey(who, id, unlock);
  const request = state.requests.get(key) ?? { owner: who, id, unlockAt: unlock, shares: 0n };
  request.shares += shares;
  state.requests.set(key, request);
  if (over && !state.contracts.has(who)) payOut(state, at, request, who);
  return request;
}

export function cancel(state: State, at: Places, who: Address, key: string, shares: bigint): void {
  const request = state.requests.get(key);
  demand(request?.owner === who, 'not the owner');
  demand(request.unlockAt > state.now, 'matured');
  demand(shares <= request.shares, 'not as many shares');
  enter(state, at);
  demand(assetsOf(sequencerOf(state, request.id), shares) >= MIN_DELEGATION, 'too small');
  request.shares -= shares;
  join(state, who, request.id, shares);
}

export function withdraw(state: State, at: Places, who: Address, key: string, receiver: Address): void {
  const request = state.requests.get(key);
  demand(request !== undefined && request.shares > 0n, 'no such request');
  const pushed = who !== request.owner;
  demand(!pushed || receiver === request.owner, 'not the owner');
  demand(!pushed || !state.contracts.has(request.owner), 'pushed into code');
  demand(request.unlockAt <= state.now || isOver(state, sequencerOf(state, request.id)), 'not matured');
  payOut(state, at, request, receiver);
}

function payOut(state: State, at: Places, request: Request, receiver: Address): void {
  move(state, at.pool, receiver, worthOf(state, request));
  request.shares = 0n;
}

function take(state: State, who: Address, id: number): bigint {
  const s = sequencerOf(state, id);
  const earned = earnedOf(s, who);
  positionOf(s, who).paid += earned;
  return earned;
}

export function claim(state: State, at: Places, who: Address, id: number, receiver: Address): void {
  move(state, at.pool, receiver, take(state, who, id));
}

export function claimFor(
  state: State,
  at: Places,
  who: Address,
  account: Address,
  ids: readonly number[],
): void {
  demand(who === account || !state.contracts.has(account), 'pushed into code');
  for (const id of ids) move(state, at.pool, account, take(state, account, id));
}

export function syncVotes(state: State, who: Address, id: number): void {
  const s = sequencerOf(state, id);
  const position = positionOf(s, who);
  position.units = assetsOf(s, position.shares);
}
