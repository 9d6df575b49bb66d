import type { Address, Hash } from 'viem';
import type { Call, Outcome } from '../flow.ts';

/** What a person is told when something does not go on: what happened, what it means for the money, what to do. */
export interface Explanation {
  readonly title: string;
  readonly meaning: string;
  readonly remedy?: string;
}

/** A call that was tried on the chain, with what signing it costs. */
export interface Quote {
  readonly call: Call;
  readonly gas: bigint;
  /** wei */
  readonly gasPrice: bigint;
  /** The most the network takes, in wei: gas, and on Metis the data's way to L1. */
  readonly networkCost: bigint;
}

/** A transaction on its way. What finds it again after a reload, and tells it from one that took its place. */
export interface Sent {
  readonly hash: Hash;
  readonly nonce: number;
  readonly call: Call;
  /** Newest block when it was sent: it cannot be in an older one. */
  readonly fromBlock: bigint;
}

/**
 * simulating → reviewing ⇄ (refused) → awaiting → pending → indexing → simulating (next step) … → confirmed
 *                  ▲                       │         └─▶ reverted · replaced · dropped
 *                  └── again ── rejected ◀─┴─▶ failed
 */
export type Phase =
  | { readonly name: 'simulating' }
  | { readonly name: 'reviewing'; readonly quote: Quote }
  /** The chain would refuse it: nothing to sign. */
  | { readonly name: 'refused'; readonly why: Explanation }
  | { readonly name: 'awaiting'; readonly quote: Quote }
  | { readonly name: 'pending'; readonly sent: Sent }
  | { readonly name: 'indexing'; readonly hash: Hash }
  | { readonly name: 'confirmed'; readonly outcome: Outcome }
  | { readonly name: 'rejected' }
  | { readonly name: 'reverted'; readonly hash: Hash; readonly why: Explanation }
  | { readonly name: 'replaced'; readonly by: Hash | undefined; readonly cancelled: boolean }
  | { readonly name: 'dropped'; readonly hash: Hash }
  | { readonly name: 'failed'; readonly why: Explanation };

/** One run of a flow. */
export interface TxRecord {
  readonly id: string;
  readonly flowId: string;
  readonly request: unknown;
  readonly title: string;
  readonly account: Address;
  readonly chainId: number;
  readonly step: number;
  readonly stepTitles: readonly string[];
  /** Of the steps that are done. */
  readonly hashes: readonly Hash[];
  readonly phase: Phase;
}

const endings = new Set<Phase['name']>([
  'confirmed',
  'reverted',
  'replaced',
  'dropped',
  'failed',
  'rejected',
]);

export const isEnded = (record: TxRecord): boolean => endings.has(record.phase.name);

/** Whether it goes on by itself, without the person. */
export const isUnderWay = (record: TxRecord): boolean =>
  record.phase.name === 'pending' || record.phase.name === 'indexing';

/** Whether it must be found again after a reload: the person has signed something, and it is not over. */
export const isWorthKeeping = (record: TxRecord): boolean =>
  isUnderWay(record) || (record.hashes.length > 0 && !isEnded(record));
