import { type Address, toHex } from 'viem';
import type { Random } from '../pool/Random.ts';
import { bookPrincipal, free, room } from './books.ts';
import { type Call, type OpenVault, PEOPLE, SEQUENCERS } from './openVault.ts';
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
import { METIS, min, of, type Seen, type State } from './state.ts';

/** One call, for the contract and for the model. */
export interface Step extends Call {
  /** Changes the state. @throws Refused */
  play(state: State, seen: Seen): void;
  /** Of the pool: whether it takes is seen, not foretold. */
  ofThePool?: boolean;
}

export interface Table {
  state: State;
  random: Random;
  vault: OpenVault;
}

type Choose = (table: Table) => Step;

const anyone = ({ random }: Table) => random.pick(PEOPLE);
/** Mostly what a person has in mind, now and then a wei or so, or a great deal. */
function amount(random: Random): bigint {
  if (random.chance(8)) return random.between(1n, 3n);
  if (random.chance(8)) return random.between(METIS, 30_000n * METIS);
  return random.between(METIS / 2n, 1_500n * METIS);
}
/** All, a part, or a wei too many. */
function part(random: Random, most: bigint): bigint {
  if (random.chance(15)) return most + BigInt(random.below(2));
  return random.between(1n, most / BigInt(random.below(8) + 1));
}
const holding = (table: Table) => {
  const holders = PEOPLE.filter((who) => of(table.state.holders, who) > 0n);
  return holders.length === 0 ? anyone(table) : table.random.pick(holders);
};

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
  const from = holding(table);
  const shares = part(random, min(of(state.holders, from), free(state) + METIS));
  if (random.chance(50)) {
    const play = (to: State) => redeem(to, from, 'wrapped', shares);
    return { from, to: 'vault', name: 'redeem', args: [shares, from, from], play };
  }
  const play = (to: State) => redeem(to, from, 'metis', shares);
  return { from, to: 'vault', name: 'redeemNative', args: [shares, from, from, 0n], play };
};

const withdraws: Choose = (table) => {
  const from = holding(table);
  const assets = part(table.random, min(of(table.state.holders, from), free(table.state)));
  const play = (state: State) => withdraw(state, from, assets);
  return { from, to: 'vault', name: 'withdraw', args: [assets, from, from], play };
};

const requests: Choose = (table) => {
  const from = holding(table);
  const shares = part(table.random, of(table.state.holders, from));
  const play = (state: State) => request(state, from, shares);
  return { from, to: 'vault', name: 'requestWithdrawal', args: [shares, from, from], play };
};

const passes: Choose = (table) => {
  const from = holding(table);
  const to = anyone(table);
  const shares = part(table.random, of(table.state.holders, from));
  const play = (state: State) => passShares(state, from, to, shares);
  return { from, to: 'vault', name: 'transfer', args: [to, shares], play };
};

const ticketOf = ({ random, state }: Table) => random.below(Math.max(1, state.papers.length + 1)) + 1;

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
  const from = table.state.papers[id - 1]?.owner ?? anyone(table);
  const to = anyone(table);
  const play = (state: State) => passTicket(state, from, to, id);
  return { from, to: 'queue', name: 'transferFrom', args: [from, to, BigInt(id)], play };
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

/** From dust, which gains make good, to a tenth. */
const slashes: Choose = ({ random, vault }) => {
  const fraction = random.chance(50)
    ? random.between(10n ** 12n, 10n ** 15n)
    : random.between(10n ** 15n, 10n ** 17n);
  const args = [BigInt(random.below(SEQUENCERS) + 1), fraction, toHex(0, { size: 32 })];
  const from = vault.contracts.operationsTimelock;
  return { from, to: 'pool', name: 'slash', args, ofThePool: true, play: () => undefined };
};

const pauses: Choose = ({ random, state, vault }) => {
  const from = vault.contracts.guardian;
  if (state.pausedUntil > state.now) {
    const play = (to: State) => {
      to.pausedUntil = 0n;
    };
    return { from, to: 'vault', name: 'resumeEntries', args: [], play };
  }
  const until = state.now + random.between(1n, 100n);
  const play = (to: State) => {
    to.pausedUntil = until;
  };
  return { from, to: 'vault', name: 'pauseEntries', args: [Number(until)], play };
};

/** A new fee is for what comes later: what was earned is harvested first. */
const setsFees: Choose = ({ random, vault }) => {
  const fee = random.between(0n, 1_000n);
  const low = random.between(0n, 200n);
  const play: Step['play'] = (state, seen) => {
    harvest(state, seen);
    [state.harvestFee, state.lowFee, state.highFee] = [fee, low, 200n];
  };
  const from = vault.contracts.protocolTimelock;
  return { from, to: 'vault', name: 'setFees', args: [Number(fee), Number(low), 200], play };
};

const setsTarget: Choose = ({ random, vault }) => {
  const target = random.between(0n, 3_000n);
  const play = (state: State) => {
    state.target = target;
  };
  const from = vault.contracts.protocolTimelock;
  return { from, to: 'vault', name: 'setBufferTarget', args: [Number(target)], play };
};

const setsCap: Choose = ({ random, vault }) => {
  const cap = random.between(2_000n * METIS, 400_000n * METIS);
  const play = (state: State) => {
    state.cap = cap;
  };
  return { from: vault.contracts.protocolTimelock, to: 'vault', name: 'setDepositCap', args: [cap], play };
};

/** All of one sequencer on its way back: the vault looks at it when it next does. */
const releases: Choose = ({ random, vault }) => {
  const args = [BigInt(random.below(SEQUENCERS) + 1)];
  const from = vault.contracts.operationsTimelock;
  return { from, to: 'router', name: 'release', args, play: () => undefined };
};

const restores: Choose = ({ random, vault }) => {
  const args = [BigInt(random.below(SEQUENCERS) + 1), 100_000n * METIS, Number(random.between(500n, 2_500n))];
  return {
    from: vault.contracts.operationsTimelock,
    to: 'router',
    name: 'setCap',
    args,
    play: () => undefined,
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
  ...([
    [4, slashes],
    [2, pauses],
    [1, setsFees],
    [1, setsTarget],
    [1, setsCap],
  ] as const),
  ...([
    [1, releases],
    [3, restores],
  ] as const),
];

export const STEPS: readonly Choose[] = WEIGHTS.flatMap(([weight, choose]) =>
  Array.from({ length: weight }, () => choose),
);
