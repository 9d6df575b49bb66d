import type { Address } from 'viem';
import {
  assetsDown,
  assetsUp,
  beforeFee,
  bookPrincipal,
  exitFee,
  free,
  net,
  priceOf,
  room,
  serve,
  sharesDown,
  sharesUp,
  sync,
  targetOf,
  vest,
  waiting,
} from './books.ts';
import { mayActFor, spend, spendOfAnother } from './rights.ts';
import { add, BPS, METIS, min, of, over, Refused, type Seen, type State, sum, up } from './state.ts';

type Purse = 'metis' | 'wrapped';

/** Who calls, whose shares go, who gets what they are worth. */
export interface Exit {
  caller: Address;
  owner: Address;
  receiver: Address;
}

function enter(state: State, who: Address, purse: Purse, assets: bigint, shares: bigint): void {
  if (shares === 0n || assets === 0n) throw new Refused('nothing');
  if (assets > room(state)) throw new Refused('paused or full');
  add(state[purse], who, -assets);
  add(state.holders, who, shares);
  state.buffer += assets;
}

export function stake(state: State, who: Address, purse: Purse, assets: bigint): void {
  sync(state);
  enter(state, who, purse, assets, sharesDown(priceOf(state), assets));
}

export function mint(state: State, who: Address, shares: bigint): void {
  sync(state);
  enter(state, who, 'wrapped', assetsUp(priceOf(state), shares), shares);
}

function leave(state: State, by: Exit, purse: Purse, worth: bigint, paid: bigint, shares: bigint): void {
  if (paid > free(state)) throw new Refused('the queue comes first');
  spendOfAnother(state, by.owner, by.caller, shares);
  add(state.holders, by.owner, -shares);
  add(state[purse], by.receiver, paid);
  state.buffer -= paid;
  vest(state, worth - paid);
}

export function redeem(state: State, by: Exit, purse: Purse, shares: bigint): void {
  sync(state);
  const worth = assetsDown(priceOf(state), shares);
  leave(state, by, purse, worth, net(worth, exitFee(state)), shares);
}

export function withdraw(state: State, by: Exit, assets: bigint): void {
  sync(state);
  const worth = beforeFee(assets, exitFee(state));
  leave(state, by, 'wrapped', worth, assets, sharesUp(priceOf(state), worth));
}

export function request(state: State, { caller, owner, receiver }: Exit, shares: bigint): void {
  sync(state);
  const price = priceOf(state);
  const assets = assetsDown(price, shares);
  if (assets === 0n) throw new Refused('nothing');
  if (assets < state.minTicket && shares !== of(state.holders, owner)) throw new Refused('too small');
  const count = up(assets, state.maxTicket);
  if (count > 16n) throw new Refused('too many tickets');
  spendOfAnother(state, owner, caller, shares);
  add(state.holders, owner, -shares);
  for (let i = 0n; i < count; i += 1n) {
    const part = (shares * (i + 1n)) / count - (shares * i) / count;
    state.papers.push({
      owner: receiver,
      assets: assetsDown(price, part),
      shares: part,
      pay: 0n,
      claimed: false,
    });
  }
}

export function claim(state: State, caller: Address, id: number, receiver: Address): void {
  const paper = state.papers[id - 1];
  if (paper === undefined || id > state.served || paper.claimed) throw new Refused('not owed');
  if (!mayActFor(state, caller, id) && receiver !== paper.owner) throw new Refused('of another');
  paper.claimed = true;
  add(state.metis, receiver, paper.pay);
}

export function claimMany(state: State, ids: readonly number[]): void {
  for (const id of ids) {
    const paper = state.papers[id - 1];
    if (paper?.claimed) continue;
    claim(state, paper?.owner ?? '0x', id, paper?.owner ?? '0x');
  }
}

export function passTicket(state: State, caller: Address, from: Address, to: Address, id: number): void {
  const paper = state.papers[id - 1];
  if (paper === undefined || paper.claimed || paper.owner !== from) throw new Refused('of another');
  if (!mayActFor(state, caller, id)) throw new Refused('not allowed');
  paper.owner = to;
  paper.approved = undefined;
}

export function passShares(state: State, from: Address, to: Address, shares: bigint): void {
  add(state.holders, from, -shares);
  add(state.holders, to, shares);
}

/** Whoever moves shares by leave needs it, be they his own. */
export function passSharesBy(
  state: State,
  caller: Address,
  from: Address,
  to: Address,
  shares: bigint,
): void {
  spend(state, from, caller, shares);
  passShares(state, from, to, shares);
}

/* CRANKS */

/** No fee before a loss has been made good; what is left of it vests. */
export function harvest(state: State, seen: Seen): void {
  sync(state);
  const price = priceOf(state);
  const rewards = seen.vaultBalance - state.buffer;
  const made = min(rewards, state.lossLeft);
  const fee = ((rewards - made) * state.harvestFee) / BPS;
  const shares = sharesDown(price, fee);
  state.lossLeft -= made;
  state.buffer += rewards;
  vest(state, rewards - fee);
  state.feeShares += shares;
}

export function claimFee(state: State, receiver: Address): void {
  if (state.feeShares === 0n) throw new Refused('no fee');
  add(state.holders, receiver, state.feeShares);
  state.feeShares = 0n;
}

export function finalize(state: State, most: number): void {
  sync(state);
  serve(state, most);
}

/** Looks, collects what has matured, serves, then unbonds what is short or delegates what is over. */
export function rebalance(state: State, seen: Seen): void {
  bookPrincipal(state);
  const matured = state.leaving.filter(({ unlockAt }) => unlockAt <= state.now).slice(0, 32);
  const collected = sum(matured.map(({ worth }) => worth));
  const comingBefore = sum(state.leaving.map(({ worth }) => worth)) - collected;
  state.buffer += collected;
  state.booked -= collected;
  serve(state, 64);

  const need = waiting(state);
  const coming = state.buffer + comingBefore;
  const short = over(need + targetOf(state) / 2n, coming);
  const isShort = short >= METIS || coming < need;
  const surplus = over(state.buffer, need + targetOf(state));
  const placed = state.buffer - seen.vaultBalance;
  const asked = sum(seen.leaving.values()) - comingBefore;

  const dust = 16n; // a share a sequencer, and its rounding
  expect(isShort || asked === 0n, 'unbonds without need');
  expect(!isShort || within(asked, min(short, state.active), dust), `unbonds ${asked}, short ${short}`);
  expect(placed === 0n || (!isShort && surplus >= METIS), 'delegates without surplus');
  expect(placed >= 0n && placed <= surplus, `delegates ${placed} of ${surplus}`);
  state.buffer -= placed;
  state.booked += placed;
  look(state, seen);
  bookPrincipal(state);
}

const within = (a: bigint, b: bigint, dust: bigint) => a <= b + dust && b <= a + dust;

function expect(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}

/** The pool as it is now. */
export function look(state: State, seen: Seen): void {
  state.active = seen.active;
  state.slashes = seen.slashes;
  for (const item of state.leaving) item.worth = of(seen.leaving, item.key);
  state.leaving = state.leaving.filter(({ worth }) => worth > 0n);
}

/** What a call would find: for views. */
export function asSeen(state: State): State {
  const live = { ...state };
  sync(live);
  return live;
}
