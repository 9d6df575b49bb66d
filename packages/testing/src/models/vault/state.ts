/*
 * Vault and queue as docs/protocol tells them, in plain bigint: no line is taken from the Solidity. Where the contract
 * keeps running sums and one slot a ticket, the model keeps lists. What the pool earns, loses, takes and gives back is
 * not modelled here (the pool has a model of its own): it is seen in the pool, and the vault must make of it exactly
 * what the text says. METIS and shares in wei, prices in RAY, times in unix seconds.
 */
import type { Address } from 'viem';

export const RAY = 10n ** 27n;
export const BPS = 10_000n;
export const METIS = 10n ** 18n;

/** The contract must say no as well. */
export class Refused extends Error {}

export interface Paper {
  owner: Address;
  assets: bigint;
  shares: bigint;
  /** Once served. */
  pay: bigint;
  claimed: boolean;
  /** May move and claim it beside its owner. */
  approved?: Address | undefined;
}

/** A way out of the pool. */
export interface Leaving {
  key: bigint;
  unlockAt: bigint;
  worth: bigint;
}

export type Pair = `${Address} ${Address}`;
export const pair = (one: Address, other: Address): Pair => `${one} ${other}`;

/** What the pool and the chain show after a call. */
export interface Seen {
  vaultBalance: bigint;
  active: bigint;
  /** By key; 0 when there is none. */
  leaving: ReadonlyMap<bigint, bigint>;
  slashes: bigint;
}

export interface State {
  now: bigint;
  buffer: bigint;
  /** The router's principal when the vault last looked. */
  booked: bigint;
  slashesSeen: bigint;
  // in the pool
  slashes: bigint;
  active: bigint;
  leaving: Leaving[];
  // profit that does not count yet
  profit: bigint;
  since: bigint;
  end: bigint;
  lossLeft: bigint;
  // shares
  holders: Map<Address, bigint>;
  feeShares: bigint;
  papers: Paper[];
  served: number;
  // rights
  /** Shares that the second may take of the first. */
  allowances: Map<Pair, bigint>;
  /** The second may do anything with the tickets of the first. */
  operators: Set<Pair>;
  nonces: Map<Address, bigint>;
  /** Whom one votes through; oneself when unset. */
  delegates: Map<Address, Address>;
  tombstoned: number[];
  // purses
  metis: Map<Address, bigint>;
  wrapped: Map<Address, bigint>;
  // settings
  vesting: bigint;
  minTicket: bigint;
  maxTicket: bigint;
  pausedUntil: bigint;
  cap: bigint;
  harvestFee: bigint;
  lowFee: bigint;
  highFee: bigint;
  target: bigint;
}

export const min = (a: bigint, b: bigint) => (a < b ? a : b);
export const over = (a: bigint, b: bigint) => (a > b ? a - b : 0n);
export const up = (a: bigint, b: bigint) => (a + b - 1n) / b;
export const sum = (all: Iterable<bigint>) => [...all].reduce((a, b) => a + b, 0n);
export const of = <Key>(map: ReadonlyMap<Key, bigint>, key: Key) => map.get(key) ?? 0n;
export function add<Key>(map: Map<Key, bigint>, key: Key, more: bigint): void {
  const left = of(map, key) + more;
  if (left < 0n) throw new Refused('not that many');
  map.set(key, left);
}
