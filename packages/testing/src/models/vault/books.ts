import { BPS, min, over, RAY, type State, sum, up } from './state.ts';

/** What all shares are worth, and how many they are; the same moment for both. */
export interface Price {
  assets: bigint;
  shares: bigint;
}

export const waitingOf = ({ papers, served }: State) => papers.slice(served);
export const waiting = (state: State) => sum(waitingOf(state).map(({ assets }) => assets));
export const queued = (state: State) => sum(waitingOf(state).map(({ shares }) => shares));
export const supply = (state: State) => sum(state.holders.values()) + state.feeShares;
/** The principal as the pool shows it. */
export const there = (state: State) => state.active + sum(state.leaving.map(({ worth }) => worth));

export function unvested({ now, profit, since, end }: State): bigint {
  return profit === 0n || now >= end ? 0n : up(profit * (end - now), end - since);
}

/** Joins the unvested profit; the end is the mean of both ends, by amounts. */
export function vest(state: State, assets: bigint): void {
  if (assets === 0n) return;
  const before = unvested(state);
  const left = before === 0n ? 0n : state.end - state.now;
  state.end = state.now + (before * left + assets * state.vesting) / (before + assets);
  state.since = state.now;
  state.profit = before + assets;
}

/** Takes the principal as it is: a loss eats unvested profit first, a surplus vests. */
export function bookPrincipal(state: State, found = there(state)): void {
  if (found >= state.booked) {
    vest(state, found - state.booked);
  } else {
    const before = unvested(state);
    state.lossLeft += state.booked - found;
    if (before > 0n) {
      state.profit = over(before, state.booked - found);
      state.since = state.now;
    }
  }
  state.booked = found;
  state.slashesSeen = state.slashes;
}

/** Nobody trades at a price from before a slash. */
export function sync(state: State): void {
  if (state.slashes !== state.slashesSeen) bookPrincipal(state);
}

export const gross = ({ buffer, booked }: State) => buffer + booked;
export const managed = (state: State) => gross(state) - unvested(state);
export const priceOf = (state: State): Price => ({
  assets: managed(state),
  shares: supply(state) + queued(state),
});

export const assetsDown = ({ assets, shares }: Price, amount: bigint) => (amount * assets) / shares;
export const assetsUp = ({ assets, shares }: Price, amount: bigint) => up(amount * assets, shares);
export const sharesDown = ({ assets, shares }: Price, amount: bigint) => (amount * shares) / assets;
export const sharesUp = ({ assets, shares }: Price, amount: bigint) => up(amount * shares, assets);
export const rate = ({ assets, shares }: Price) => (assets * RAY) / shares;

export const free = (state: State) => over(state.buffer, waiting(state));
export const targetOf = (state: State) => (gross(state) * state.target) / BPS;

/** From the low fee of a full buffer straight to the high one of an empty. */
export function exitFee(state: State): bigint {
  const target = targetOf(state);
  const here = free(state);
  if (here >= target) return state.lowFee;
  return state.lowFee + ((state.highFee - state.lowFee) * (target - here)) / target;
}

export const net = (assets: bigint, fee: bigint) => assets - up(assets * fee, BPS);
export const beforeFee = (assets: bigint, fee: bigint) => up(assets * BPS, BPS - fee);

export function room(state: State): bigint {
  return state.now < state.pausedUntil ? 0n : over(state.cap, managed(state));
}

/** Head first while there is METIS: each the lower of what it asked for and what its shares are worth. */
export function serve(state: State, most: number): bigint {
  const price = priceOf(state);
  let pays = 0n;
  let burned = 0n;
  for (let n = 0; n < most; n += 1) {
    const paper = state.papers[state.served];
    if (paper === undefined) break;
    const pay = min(paper.assets, (paper.shares * rate(price)) / RAY);
    if (pays + pay > state.buffer) break;
    paper.pay = pay;
    pays += pay;
    burned += paper.shares;
    state.served += 1;
  }
  state.buffer -= pays;
  vest(state, assetsDown(price, burned) - pays);
  return pays;
}
