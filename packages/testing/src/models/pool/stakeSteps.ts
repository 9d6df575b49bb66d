import { sequencerPoolAbi } from '@metis-blitz/protocol';
import { type Abi, type Address, toFunctionSignature } from 'viem';
import { EVERYBODY, FUND, PEOPLE, STRANGER } from './people.ts';
import type { Random } from './Random.ts';
import { activeOf, coverOf, delegatedOf, max, min, requestKey, sequencerOf } from './rules.ts';
import type { Choose, Step, Table } from './Step.ts';
import {
  cancel,
  claim,
  claimFor,
  compound,
  delegate,
  redelegate,
  syncVotes,
  undelegate,
  withdraw,
} from './stake.ts';
import { METIS, type Request, type State } from './state.ts';

type Play = (state: State, places: Table['places']) => void;

/** A call to the pool. */
export function toPool(
  { places }: Table,
  from: Address,
  functionName: string,
  args: readonly unknown[],
  play: Play,
  value = 0n,
): Step {
  const call = { from, to: places.pool, abi: abiOf(functionName), functionName, args, value };
  return { ...call, play: (state) => play(state, places) };
}

/** `delegate` is two functions: there the name is a whole signature. */
function abiOf(name: string): Abi {
  return sequencerPoolAbi.filter(
    (item) =>
      item.type === 'function' &&
      toFunctionSignature(item).startsWith(name.includes('(') ? name : `${name}(`),
  );
}

export const anyId = ({ state, random }: Table) => random.below(state.sequencers.length) + 1;

/** All, a part, or a wei too many. */
export function amount(random: Random, most: bigint): bigint {
  if (random.chance(35)) return most;
  if (random.chance(4)) return most + 1n;
  return random.between(1n, max(1n, most));
}

function roomOf(state: State, id: number): bigint {
  const s = sequencerOf(state, id);
  return min(state.maxStake - s.bond - activeOf(s), coverOf(s) - delegatedOf(state, id));
}

function holder({ state, random }: Table): { who: Address; id: number; shares: bigint } | undefined {
  const holders = state.sequencers.flatMap(({ positions }, at) =>
    [...positions].flatMap(([who, { shares }]) => (shares > 0n ? [{ who, id: at + 1, shares }] : [])),
  );
  return holders.length === 0 ? undefined : random.pick(holders);
}

function openRequest({ state, random }: Table, wanted: (request: Request) => boolean): Request | undefined {
  const open = [...state.requests.values()].filter((request) => request.shares > 0n && wanted(request));
  return open.length === 0 ? undefined : random.pick(open);
}

const requestId = ({ owner, id, unlockAt }: Request) =>
  (BigInt(owner) << 96n) | (BigInt(id) << 48n) | unlockAt;

export const delegating: Choose = (table) => {
  const { random, state } = table;
  const id = anyId(table);
  const room = roomOf(state, id);
  const assets =
    room < METIS || random.chance(table.hard ? 20 : 60)
      ? random.between(METIS, 60n * METIS)
      : amount(random, room);
  const who = random.pick(PEOPLE);
  const play: Play = (s, at) => delegate(s, at, who, id, assets);
  return { ...toPool(table, who, 'delegate(uint256)', [BigInt(id)], play, assets), id };
};

const undelegating: Choose = (table) => {
  const found = holder(table);
  if (found === undefined) return undefined;
  const { who, id } = found;
  const shares = amount(table.random, found.shares);
  return toPool(table, who, 'undelegate', [BigInt(id), shares], (s, at) =>
    undelegate(s, at, who, id, shares),
  );
};

const cancelling: Choose = (table) => {
  const { random, state } = table;
  const late = random.chance(4);
  const request = openRequest(table, ({ unlockAt }) => late || unlockAt > state.now);
  if (request === undefined) return undefined;
  const who = random.chance(96) ? request.owner : random.pick(PEOPLE);
  const shares = amount(random, request.shares);
  const { owner, id, unlockAt } = request;
  const key = requestKey(owner, id, unlockAt);
  const args = [requestId(request), shares];
  return { ...toPool(table, who, 'cancelUnbonding', args, (s, at) => cancel(s, at, who, key, shares)), id };
};

const redelegating: Choose = (table) => {
  const found = holder(table);
  if (found === undefined) return undefined;
  const { who, id: from } = found;
  const to = anyId(table);
  const room = max(METIS, roomOf(table.state, to));
  const shares = table.random.chance(80) ? min(found.shares, room) : amount(table.random, found.shares);
  const wish = { from, to, shares };
  const args = [BigInt(from), BigInt(to), shares];
  return { ...toPool(table, who, 'redelegate', args, (s, at) => redelegate(s, at, who, wish)), id: to };
};

const withdrawing: Choose = (table) => {
  const { random, state } = table;
  const early = random.chance(15);
  const request = openRequest(table, ({ unlockAt }) => early || unlockAt <= state.now);
  if (request === undefined) return undefined;
  const { owner, id, unlockAt } = request;
  const pushed = random.chance(30);
  const who = pushed ? STRANGER : owner;
  const receiver = pushed ? owner : random.pick([owner, ...EVERYBODY]);
  const key = requestKey(owner, id, unlockAt);
  const play: Play = (s, at) => withdraw(s, at, who, key, receiver);
  return { ...toPool(table, who, 'withdraw', [requestId(request), receiver], play), id };
};

const claiming: Choose = (table) => {
  const { random } = table;
  const id = anyId(table);
  const who = holder(table)?.who ?? random.pick(PEOPLE);
  const receiver = random.pick([who, FUND]);
  return toPool(table, who, 'claimRewards', [BigInt(id), receiver], (s, at) =>
    claim(s, at, who, id, receiver),
  );
};

const someIds = (table: Table) => Array.from({ length: 1 + table.random.below(4) }, () => anyId(table));

const claimingFor: Choose = (table) => {
  const who = table.random.pick([STRANGER, ...PEOPLE]);
  const account = table.random.pick(PEOPLE);
  const ids = someIds(table);
  const args = [account, ids.map(BigInt)];
  return toPool(table, who, 'claimRewardsFor', args, (s, at) => claimFor(s, at, who, account, ids));
};

const compounding: Choose = (table) => {
  const who = holder(table)?.who ?? table.random.pick(PEOPLE);
  const ids = someIds(table);
  return toPool(table, who, 'compound', [ids.map(BigInt)], (s, at) => compound(s, at, who, ids));
};

const lending: Choose = (table) => {
  const who = table.random.pick(PEOPLE);
  const to = table.random.pick(PEOPLE);
  return toPool(table, who, 'delegate(address)', [to], (s) => s.lent.set(who, to));
};

const syncing: Choose = (table) => {
  const who = table.random.pick(PEOPLE);
  const id = anyId(table);
  return toPool(table, STRANGER, 'syncVotes', [who, BigInt(id)], (s) => syncVotes(s, who, id));
};

/** What people do, each as often as its weight says. */
export const STAKE_STEPS: readonly (readonly [number, Choose])[] = [
  [16, delegating],
  [10, undelegating],
  [6, cancelling],
  [8, redelegating],
  [8, withdrawing],
  [5, claiming],
  [3, claimingFor],
  [4, compounding],
  [2, lending],
  [2, syncing],
];
