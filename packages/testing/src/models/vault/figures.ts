import type { Address } from 'viem';
import { type Question, question } from './ask.ts';
import {
  assetsDown,
  assetsUp,
  beforeFee,
  exitFee,
  free,
  managed,
  net,
  priceOf,
  queued,
  rate,
  room,
  sharesDown,
  sharesUp,
  supply,
  unvested,
  waiting,
} from './books.ts';
import { ABIS, type OpenVault, PEOPLE, SEQUENCERS } from './openVault.ts';
import { asSeen } from './play.ts';
import { votesOf } from './rights.ts';
import { BPS, min, of, pair, type Seen, type State, sum } from './state.ts';

/** Asked beside the fixed figures: whose limits, which amount, which ticket. */
export interface Sample {
  who: Address;
  amount: bigint;
  ticket: number;
  /** Ways out of the pool that there may be. */
  keys: readonly bigint[];
}

/** What is only seen: balance of the vault, positions and ways out in the pool, slashes. */
export function sights({ places }: OpenVault, { keys }: Sample): Question[] {
  const ids = Array.from({ length: SEQUENCERS }, (_, i) => BigInt(i + 1));
  return [
    question(places.multicall, ABIS.multicall, 'getEthBalance', places.vault),
    question(places.pool, ABIS.pool, 'slashNonce'),
    ...ids.map((id) => question(places.pool, ABIS.pool, 'assetsOf', id, places.router)),
    ...keys.map((key) => question(places.pool, ABIS.pool, 'unbondingAssets', key)),
  ];
}

export function seenOf(answers: readonly (bigint | undefined)[], { keys }: Sample): Seen {
  const at = (i: number) => answers[i] ?? 0n;
  return {
    vaultBalance: at(0),
    slashes: at(1),
    active: sum(Array.from({ length: SEQUENCERS }, (_, i) => at(2 + i))),
    leaving: new Map(keys.map((key, i) => [key, at(2 + SEQUENCERS + i)])),
  };
}

type Figure = readonly [Question, (state: State, live: State) => bigint | undefined];

/** Everything that vault and queue tell, as the model has it; undefined: the call must revert. */
export function figures({ places, people }: OpenVault, { who, amount, ticket }: Sample): Figure[] {
  const vault = (name: string, ...args: unknown[]) => question(places.vault, ABIS.vault, name, ...args);
  const queue = (name: string, ...args: unknown[]) => question(places.queue, ABIS.queue, name, ...args);
  const paper = ({ papers }: State) => papers[ticket - 1];
  const waits = (state: State) => paper(state) !== undefined && ticket > state.served;
  return [
    [question(places.multicall, ABIS.multicall, 'getCurrentBlockTimestamp'), ({ now }) => now],
    [question(places.multicall, ABIS.multicall, 'getEthBalance', places.vault), ({ buffer }) => buffer],
    [question(places.multicall, ABIS.multicall, 'getEthBalance', places.queue), owed],
    [question(places.multicall, ABIS.multicall, 'getEthBalance', places.router), () => 0n],
    [vault('buffer'), ({ buffer }) => buffer],
    [vault('freeBuffer'), free],
    [vault('managedAssets'), (_, live) => managed(live)],
    [vault('totalAssets'), (_, live) => assetsDown(priceOf(live), supply(live))],
    [vault('totalSupply'), supply],
    [vault('queuedShares'), queued],
    [vault('waitingAssets'), waiting],
    [vault('unvestedAssets'), (_, live) => unvested(live)],
    [vault('lossToRecover'), (_, live) => live.lossLeft],
    [vault('feeShares'), ({ feeShares }) => feeShares],
    [vault('rateRay'), (_, live) => rate(priceOf(live))],
    [vault('exitFeeBps'), (_, live) => exitFee(live)],
    [vault('previewDeposit', amount), (_, live) => sharesDown(priceOf(live), amount)],
    [vault('previewMint', amount), (_, live) => assetsUp(priceOf(live), amount)],
    [vault('previewRedeem', amount), (_, live) => net(assetsDown(priceOf(live), amount), exitFee(live))],
    [
      vault('previewWithdraw', amount),
      (_, live) => sharesUp(priceOf(live), beforeFee(amount, exitFee(live))),
    ],
    [vault('convertToAssets', amount), (_, live) => assetsDown(priceOf(live), amount)],
    [vault('convertToShares', amount), (_, live) => sharesDown(priceOf(live), amount)],
    [vault('maxDeposit', who), (_, live) => room(live)],
    [vault('maxMint', who), (_, live) => sharesDown(priceOf(live), room(live))],
    [vault('maxWithdraw', who), (_, live) => min(free(live), net(worthOf(live, who), exitFee(live)))],
    [
      vault('maxRedeem', who),
      (_, live) => min(of(live.holders, who), sharesDown(priceOf(live), mostGross(live))),
    ],
    ...[...PEOPLE, people.feeReceiver.toLowerCase() as Address].flatMap((one): Figure[] => [
      [vault('balanceOf', one), ({ holders }) => of(holders, one)],
      [vault('getVotes', one), (state) => votesOf(state, one)],
      [vault('nonces', one), ({ nonces }) => of(nonces, one)],
    ]),
    ...PEOPLE.flatMap((one): Figure[] => [
      [vault('allowance', who, one), ({ allowances }) => of(allowances, pair(who, one))],
      [queue('isApprovedForAll', who, one), ({ operators }) => (operators.has(pair(who, one)) ? 1n : 0n)],
      [question(places.multicall, ABIS.multicall, 'getEthBalance', one), ({ metis }) => of(metis, one)],
      [question(places.wMetis, ABIS.wMetis, 'balanceOf', one), ({ wrapped }) => of(wrapped, one)],
    ]),
    [queue('lastTicketId'), ({ papers }) => BigInt(papers.length)],
    [queue('lastFinalizedId'), ({ served }) => BigInt(served)],
    [queue('claimableAssets'), owed],
    [queue('waitingAssets'), waiting],
    // the first word of a ticket: its assets
    [queue('ticket', BigInt(ticket)), (state) => (waits(state) ? paper(state)?.assets : paper(state)?.pay)],
    [queue('position', BigInt(ticket)), (state) => (waits(state) ? BigInt(ticket - state.served) : 0n)],
    [queue('assetsAhead', BigInt(ticket)), (state) => (waits(state) ? ahead(state, ticket) : 0n)],
    [
      queue('getApproved', BigInt(ticket)),
      (state) => (paper(state)?.claimed === false ? BigInt(paper(state)?.approved ?? 0) : undefined),
    ],
    [
      queue('ownerOf', BigInt(ticket)),
      (state) => (paper(state)?.claimed === false ? BigInt(paper(state)?.owner ?? 0) : undefined),
    ],
  ];
}

const owed = ({ papers, served }: State) =>
  sum(papers.slice(0, served).map(({ pay, claimed }) => (claimed ? 0n : pay)));
const ahead = ({ papers, served }: State, ticket: number) =>
  sum(papers.slice(served, ticket - 1).map(({ assets }) => assets));
const worthOf = (state: State, who: Address) => assetsDown(priceOf(state), of(state.holders, who));
const mostGross = (state: State) => (free(state) * BPS) / (BPS - exitFee(state));

/** @throws Error that names each figure that is another one */
export function compare(
  state: State,
  all: readonly Figure[],
  answers: readonly (bigint | undefined)[],
): void {
  const live = asSeen(state);
  const wrong = all.flatMap(([{ name }, of_], i) => {
    const expected = of_(state, live);
    return expected === answers[i] ? [] : [`${name}: model ${expected}, contract ${answers[i]}`];
  });
  if (wrong.length > 0) throw new Error(`the contract says otherwise:\n${wrong.join('\n')}`);
}
