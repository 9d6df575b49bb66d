import type { Address, Hash } from 'viem';
import type { Call, Outcome } from '../flow.ts';

/** `gone`: it was known once. `unseen`: no node ever knew it. `foreign`: the hash is of another account's transaction. */
export type DropReason = 'gone' | 'unseen' | 'foreign';

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

/** A call that the wallet was asked to send: what finds it on the chain without the wallet's word. */
export interface Asked {
  /** The account's next one when the wallet was asked. */
  readonly nonce: number;
  readonly call: Call;
  /** Newest block when the wallet was asked: it cannot be in an older one. */
  readonly fromBlock: bigint;
}

/** A transaction on its way. What finds it again after a reload, and tells it from one that took its place. */
export interface Sent extends Asked {
  readonly hash: Hash;
  /** Whether the network had it when the wallet told of it. */
  readonly seen: boolean;
}

/**
 * simulating → reviewing ⇄ (refused) → awaiting → pending → indexing → simulating (next step) … → confirmed
 *                  ▲                    │  │ │       └─▶ reverted · replaced · altered · dropped
 *                  └── again ── rejected ◀─┘ │ └─▶ failed ◀─┐
 *                                  (reload)  └─▶ unreported ┴─▶ pending
 */
export type Phase =
  | { readonly name: 'simulating' }
  | { readonly name: 'reviewing'; readonly quote: Quote }
  /** The chain would refuse it: nothing to sign. */
  | { readonly name: 'refused'; readonly why: Explanation }
  /** `asked` once the wallet is. */
  | { readonly name: 'awaiting'; readonly quote: Quote; readonly asked: Asked | undefined }
  /** The page was left while the wallet was asked: the chain is looked at for what came of it. */
  | { readonly name: 'unreported'; readonly asked: Asked }
  | { readonly name: 'pending'; readonly sent: Sent }
  | { readonly name: 'indexing'; readonly hash: Hash }
  | { readonly name: 'confirmed'; readonly outcome: Outcome }
  | { readonly name: 'rejected' }
  | { readonly name: 'reverted'; readonly hash: Hash; readonly why: Explanation }
  | { readonly name: 'replaced'; readonly by: Hash | undefined; readonly cancelled: boolean }
  | { readonly name: 'altered'; readonly by: Hash }
  | { readonly name: 'dropped'; readonly hash: Hash; readonly reason: DropReason }
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
  'altered',
  'dropped',
  'failed',
  'rejected',
]);

export const isEnded = (record: TxRecord): boolean => endings.has(record.phase.name);

/** Whether it goes on by itself, without the person. */
export const isUnderWay = ({ phase: { name } }: TxRecord): boolean =>
  name === 'pending' || name === 'indexing' || name === 'unreported';

/** Whether it must be found again after a reload: the person has signed something or is about to, and it is not over. */
export const isWorthKeeping = (record: TxRecord): boolean =>
  isUnderWay(record) ||
  (record.phase.name === 'awaiting' && record.phase.asked !== undefined) ||
  (record.hashes.length > 0 && !isEnded(record));

/** Whether closing its sheet loses nothing. */
export const isIdle = (record: TxRecord): boolean =>
  !isUnderWay(record) && record.phase.name !== 'awaiting' && !isHalfDone(record);

/** Something is signed, and a further step waits for the person. */
const isHalfDone = (record: TxRecord): boolean =>
  record.hashes.length > 0 && ['simulating', 'reviewing', 'refused'].includes(record.phase.name);
