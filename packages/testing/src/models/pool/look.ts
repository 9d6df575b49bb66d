import { multicall3Abi, rewardReserveAbi, sequencerPoolAbi } from '@metis-blitz/protocol';
import { type Abi, type Address, toFunctionSelector } from 'viem';
import type { OpenPool } from './openPool.ts';
import { EVERYBODY, OPERATORS, PEOPLE } from './people.ts';
import {
  activeOf,
  assetsOf,
  commissionOf,
  coverOf,
  delegatedOf,
  earnedOf,
  isFull,
  isOver,
  max,
  min,
  openShares,
  priceOf,
  unitsOf,
  worthOf,
} from './rules.ts';
import { pendingEpochs } from './settle.ts';
import { METIS, type Sequencer, type State } from './state.ts';

/** One question to a contract, and the words that the model expects as its answer. */
export interface Look {
  name: string;
  target: Address;
  /** Without 0x. */
  data: string;
  words: readonly bigint[];
}

const selectors = new Map<string, string>();
for (const abi of [sequencerPoolAbi, rewardReserveAbi, multicall3Abi] as readonly Abi[]) {
  for (const item of abi) {
    if (item.type === 'function') selectors.set(item.name, toFunctionSelector(item).slice(2));
  }
}

export const word = (value: bigint) => value.toString(16).padStart(64, '0');

function ask(target: Address, name: string, args: readonly (bigint | Address)[], ...words: bigint[]): Look {
  const data = `${selectors.get(name)}${args.map((arg) => word(BigInt(arg))).join('')}`;
  return { name: `${name}(${args.join(', ')})`, target, data, words };
}

/** Everything that the contracts tell, as the model has it. */
export function look(state: State, { pool, reserve, multicall }: OpenPool['places']): Look[] {
  const looks = [
    ask(multicall, 'getCurrentBlockTimestamp', [], state.now),
    ask(multicall, 'getBlockNumber', [], state.block),
    ask(reserve, 'balance', [], state.reserve),
    ask(reserve, 'rewardPerBlock', [], state.rate),
    ask(pool, 'sequencerCount', [], BigInt(state.sequencers.length)),
    ask(
      pool,
      'totalBonded',
      [],
      state.sequencers.reduce((sum, { bond }) => sum + bond, 0n),
    ),
    ask(
      pool,
      'totalDelegated',
      [],
      state.sequencers.reduce((sum, s) => sum + activeOf(s), 0n),
    ),
    ask(pool, 'slashedAssets', [], state.slashed),
    ask(pool, 'slashNonce', [], state.slashes),
    ask(pool, 'pendingEpochs', [], pendingEpochs(state)),
    ask(pool, 'lastSettledEpoch', [], state.settled),
    ask(pool, 'paidUpTo', [], state.paidTo),
  ];
  for (const [at, s] of state.sequencers.entries()) looks.push(...lookAt(state, pool, at + 1, s));
  for (const who of [pool, reserve, ...EVERYBODY]) {
    looks.push(ask(multicall, 'getEthBalance', [who], state.wallets.get(who) ?? 0n));
  }
  for (const who of [...PEOPLE, ...OPERATORS]) {
    const votes = [...PEOPLE, ...OPERATORS]
      .filter((owner) => (state.lent.get(owner) ?? owner) === who)
      .reduce((sum, owner) => sum + unitsOf(state, owner), 0n);
    looks.push(ask(pool, 'votingUnits', [who], unitsOf(state, who)), ask(pool, 'getVotes', [who], votes));
    looks.push(ask(pool, 'bountyOf', [who], state.bounties.get(who) ?? 0n));
  }
  for (const request of state.requests.values()) {
    const id = (BigInt(request.owner) << 96n) | (BigInt(request.id) << 48n) | request.unlockAt;
    const words = [BigInt(request.owner), request.unlockAt, BigInt(request.id), request.shares];
    looks.push(ask(pool, 'unbondingRequest', [id], ...words));
    looks.push(ask(pool, 'unbondingAssets', [id], worthOf(state, request)));
  }
  return looks;
}

function lookAt(state: State, pool: Address, number: number, s: Sequencer): Look[] {
  const id = BigInt(number);
  const over = isOver(state, s);
  const rising = s.rise !== undefined && state.now < s.rise.at ? s.rise : { bps: 0n, at: 0n };
  const open = openShares(state, number);
  const room = min(
    max(0n, state.maxStake - s.bond - activeOf(s)),
    max(0n, coverOf(s) - delegatedOf(state, number)),
  );
  const takes = s.status === 'Active' && state.pausedUntil <= state.now && room >= METIS;
  return [
    ask(
      pool,
      'sequencer',
      [id],
      BigInt(s.operator),
      BigInt(s.signer),
      BigInt(s.recipient),
      statusWord(over, s),
      commissionOf(state, s),
      rising.bps,
      rising.at,
      s.leaving === 0n ? 0n : s.leavingAt,
      s.bond,
      s.leaving,
      s.shares,
      priceOf(s),
      over ? 0n : open,
      s.perShare,
      s.earned,
      BigInt(s.heir),
      s.slashedAt,
    ),
    ask(pool, 'isFull', [id], isFull(state, number) ? 1n : 0n),
    ask(pool, 'room', [id], takes ? room : 0n),
    ...PEOPLE.flatMap((who) => {
      const shares = s.positions.get(who)?.shares ?? 0n;
      return [
        ask(pool, 'sharesOf', [id, who], shares),
        ask(pool, 'assetsOf', [id, who], assetsOf(s, shares)),
        ask(pool, 'pendingRewards', [id, who], earnedOf(s, who)),
        ask(pool, 'redelegationLockedUntil', [id, who], s.positions.get(who)?.lockedUntil ?? 0n),
      ];
    }),
  ];
}

/** As `SequencerStatus` counts. */
function statusWord(over: boolean, { status }: Sequencer): bigint {
  if (status === 'Tombstoned') return 5n;
  if (over) return 4n;
  return { Active: 1n, Jailed: 2n, Exiting: 3n }[status];
}
