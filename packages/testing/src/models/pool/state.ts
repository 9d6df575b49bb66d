/*
 * The pool as docs/protocol and the interface tell it, in plain bigint: no line is taken from the Solidity. Where the
 * contract keeps buckets, checkpoints and running sums, the model keeps lists and adds them up anew.
 * METIS in wei, shares in wei, prices in RAY, times in unix seconds.
 */
import type { Address } from 'viem';

export const RAY = 10n ** 27n;
export const METIS = 10n ** 18n;

export type Status = 'Active' | 'Jailed' | 'Exiting' | 'Tombstoned';

export interface Position {
  shares: bigint;
  /** Rewards per share at which shares came and went, and what was paid: earned = worth - bought + sold - paid. */
  bought: bigint;
  sold: bigint;
  paid: bigint;
  /** METIS that votes, as of the last touch. */
  units: bigint;
  lockedUntil: bigint;
}

export interface Sequencer {
  operator: Address;
  heir: Address;
  signer: Address;
  recipient: Address;
  status: Status;
  commission: bigint;
  /** `from`: the block at which it was first seen to be due; what was made before is paid at the old one. */
  rise: { bps: bigint; at: bigint; from?: bigint } | undefined;
  bond: bigint;
  leaving: bigint;
  leavingAt: bigint;
  slashedAt: bigint;
  shares: bigint;
  perShare: bigint;
  earned: bigint;
  /** Price of a share, newest last. */
  prices: { at: bigint; ray: bigint }[];
  positions: Map<Address, Position>;
}

export interface Request {
  owner: Address;
  id: number;
  unlockAt: bigint;
  shares: bigint;
}

export interface Epoch {
  signer: Address;
  start: bigint;
  end: bigint;
}

export interface State {
  now: bigint;
  block: bigint;
  /** Settings. */
  period: bigint;
  bucket: bigint;
  minBond: bigint;
  maxStake: bigint;
  pausedUntil: bigint;
  rate: bigint;
  /** By id - 1. */
  sequencers: Sequencer[];
  keys: Map<Address, number>;
  requests: Map<string, Request>;
  /** Who votes through somebody else. */
  lent: Map<Address, Address>;
  bounties: Map<Address, bigint>;
  slashed: bigint;
  slashes: bigint;
  /** Metis' record, by number. */
  epochs: Epoch[];
  epochLength: bigint;
  settled: bigint;
  paidTo: bigint;
  reserve: bigint;
  /** METIS that came from the reserve and was too little to be shared to the last wei. */
  held: bigint;
  /** METIS of every account. */
  wallets: Map<Address, bigint>;
  /** Accounts with code: nobody may push METIS into them. */
  contracts: Set<Address>;
}

export interface Places {
  pool: Address;
  reserve: Address;
  fund: Address;
}
