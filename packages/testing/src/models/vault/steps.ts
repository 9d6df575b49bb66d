import type { Address } from 'viem';
import type { Random } from '../pool/Random.ts';
import { bookPrincipal, free, room } from './books.ts';
import { anyone, exitOf, holding, part, ticketOf } from './choose.ts';
import {
  asSeen,
  claim,
  claimFee,
  claimMany,
  finalize,
  harvest,
  mint,
  passShares,
  passTicket,
  rebalance,
  redeem,
  request,
  stake,
  withdraw,
} from './play.ts';
import { POWER_STEPS } from './powerSteps.ts';
import { RIGHT_STEPS } from './rightSteps.ts';
import type { Choose, Step } from './Step.ts';
import { METIS, min, of, type State } from './state.ts';

/** Mostly what a person has in mind, now and then a wei or so, or a great deal. */
function amount(random: Random): bigint {
  if (random.chance(8)) return random.between(1n, 3n);
  if (random.chance(8)) return random.between(METIS, 30_000n * METIS);
  return random.between(METIS / 2n, 1_500n * METIS);
}

const stakes: Choose = (table) => {
  const from = anyone(table);
  const most = room(asSeen(table.state));
  const value = table.random.chance(5) && most < 50_000n * METIS ? most + 1n : amount(table.random);
  const args = [from, 0n, from];
  return {
    from,
    to: 'vault',
    name: 'stake',
    args,
    value,
    play: (state) => stake(state, from, 'metis', value),
  };
};

const deposits: Choose = (table) => {
  const from = anyone(table);
  const assets = amount(table.random);
  const play = (state: State) => stake(state, from, 'wrapped', assets);
  return { from, to: 'vault', name: 'deposit', args: [assets, from], play };
};

const mints: Choose = (table) => {
  const from = anyone(table);
  const shares = amount(table.random);
  return {
    from,
    to: 'vault',
    name: 'mint',
    args: [shares, from],
    play: (state) => mint(state, from, shares),
  };
};

const redeems: Choose = (table) => {
  const { random, state } = table;
  const by = exitOf(table);
  const shares = part(random, min(of(state.holders, by.owner), free(state) + METIS));
  const call = { from: by.caller, to: 'vault' } as const;
  if (random.chance(50)) {
    const play = (to: State) => redeem(to, by, 'wrapped', shares);
    return { ...call, name: 'redeem', args: [shares, by.receiver, by.owner], play };
  }
  const play = (to: State) => redeem(to, by, 'metis', shares);
  return { ...call, name: 'redeemNative', args: [shares, by.receiver, by.owner, 0n], play };
};

const withdraws: Choose = (table) => {
  const by = exitOf(table);
  const assets = part(table.random, min(of(table.state.holders, by.owner), free(table.state)));
  const play = (state: State) => withdraw(state, by, assets);
  return { from: by.caller, to: 'vault', name: 'withdraw', args: [assets, by.receiver, by.owner], play };
};

const requests: Choose = (table) => {
  const by = exitOf(table);
  const shares = part(table.random, of(table.state.holders, by.owner));
  const args = [shares, by.receiver, by.owner];
  const play = (state: State) => request(state, by, shares);
  return { from: by.caller, to: 'vault', name: 'requestWithdrawal', args, play };
};

const passes: Choose = (table) => {
  const from = holding(table);
  const to = anyone(table);
  const shares = part(table.random, of(table.state.holders, from));
  const play = (state: State) => passShares(state, from, to, shares);
  return { from, to: 'vault', name: 'transfer', args: [to, shares], play };
};

const claims: Choose = (table) => {
  const id = ticketOf(table);
  const owner = table.state.papers[id - 1]?.owner ?? anyone(table);
  const from = table.random.chance(70) ? owner : anyone(table);
  const receiver = table.random.chance(70) ? owner : anyone(table);
  const play = (state: State) => claim(state, from, id, receiver);
  return { from, to: 'queue', name: 'claim', args: [BigInt(id), receiver], play };
};

const claimsMany: Choose = (table) => {
  const first = table.random.below(Math.max(1, table.state.served)) + 1;
  const ids = [first, first + 1, first];
  const play = (state: State) => claimMany(state, ids);
  return { from: anyone(table), to: 'queue', name: 'claimMany', args: [ids.map(BigInt)], play };
};

const passesTicket: Choose = (table) => {
  const id = ticketOf(table);
  const owner = table.state.papers[id - 1]?.owner ?? anyone(table);
  const from = table.random.chance(60) ? owner : anyone(table);
  const to = anyone(table);
  const play = (state: State) => passTicket(state, from, owner, to, id);
  return { from, to: 'queue', name: 'transferFrom', args: [owner, to, BigInt(id)], play };
};

const crank =
  (name: string, play: Step['play']): Choose =>
  (table) => ({ from: anyone(table), to: 'vault', name, args: [], play });

const finalizes: Choose = (table) => {
  const most = table.random.below(6);
  const play = (state: State) => finalize(state, most);
  return { from: anyone(table), to: 'vault', name: 'finalize', args: [BigInt(most)], play };
};

const claimsFee: Choose = (table) => {
  const receiver = table.vault.people.feeReceiver.toLowerCase() as Address;
  return {
    from: anyone(table),
    to: 'vault',
    name: 'claimFeeShares',
    args: [],
    play: (to) => claimFee(to, receiver),
  };
};

const WEIGHTS: readonly (readonly [number, Choose])[] = [
  ...([
    [10, stakes],
    [4, deposits],
    [4, mints],
    [7, redeems],
    [4, withdraws],
    [10, requests],
  ] as const),
  ...([
    [3, passes],
    [8, claims],
    [3, claimsMany],
    [2, passesTicket],
    [4, finalizes],
    [2, claimsFee],
  ] as const),
  [6, crank('harvest', harvest)],
  [10, crank('rebalance', rebalance)],
  [2, crank('sync', (state) => bookPrincipal(state))],
  ...RIGHT_STEPS,
  ...POWER_STEPS,
];

export const STEPS: readonly Choose[] = WEIGHTS.flatMap(([weight, choose]) =>
  Array.from({ length: weight }, () => choose),
);
