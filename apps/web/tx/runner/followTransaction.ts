import {
  type Address,
  type Hash,
  isAddressEqual,
  type Transaction,
  TransactionNotFoundError,
  type TransactionReceipt,
  TransactionReceiptNotFoundError,
} from 'viem';
import type { ReadClient } from '../../lib/chain/publicClient.ts';
import type { Asked, DropReason, Sent } from '../model/txRecord.ts';
import { pause } from './pause.ts';

export type Fate =
  /** `receipt.transactionHash` differs from the one sent when the wallet sped it up: same call, other price. */
  | { readonly kind: 'mined'; readonly receipt: TransactionReceipt }
  | { readonly kind: 'replaced'; readonly by: Hash | undefined; readonly cancelled: boolean }
  /** The wallet's hash leads to a transaction of this account that does something else than was reviewed. */
  | { readonly kind: 'altered'; readonly by: Hash }
  | { readonly kind: 'dropped'; readonly reason: DropReason };

interface Options {
  readonly account: Address;
  /** ms between looks. @default 1500 */
  readonly every?: number;
  /** ms for which no node may know the transaction before it counts as dropped. @default 60000 */
  readonly patience?: number;
  readonly signal?: AbortSignal;
}

/** How far back a transaction that took the place is looked for, in blocks. */
const depth = 300n;

/**
 * Looks until it is known what became of a transaction. A node that does not answer is asked again.
 * @throws the signal's reason when it is aborted.
 */
export async function followTransaction(client: ReadClient, sent: Sent, options: Options): Promise<Fate> {
  const { every = 1_500, patience = 60_000, signal } = options;
  let unknownSince: number | undefined;
  let { seen } = sent;
  for (;;) {
    signal?.throwIfAborted();
    const found = await look(client, sent, options.account).catch(() => 'unreachable' as const);
    if (typeof found === 'object') return found;
    if (found === 'waiting') {
      unknownSince = undefined;
      seen = true;
    }
    if (found === 'unknown' || found === 'foreign') {
      unknownSince ??= performance.now();
      if (performance.now() - unknownSince >= patience) {
        return { kind: 'dropped', reason: found === 'foreign' ? 'foreign' : seen ? 'gone' : 'unseen' };
      }
    }
    await pause(every, signal);
  }
}

type Look = Fate | 'waiting' | 'unknown' | 'foreign';

/** What the wallet said is only a hint: what counts is what the chain has under that hash, and under the nonce. */
async function look(client: ReadClient, sent: Sent, account: Address): Promise<Look> {
  const named = await underHash(client, sent, account);
  if (typeof named === 'object' || named === 'waiting') return named;

  const used = await client.getTransactionCount({ address: account, blockTag: 'latest' });
  if (used <= sent.nonce) return named;
  // Between the two questions it may have been mined itself.
  const late = await underHash(client, sent, account);
  return typeof late === 'object' ? late : whatTookItsPlace(client, sent, account);
}

async function underHash(client: ReadClient, sent: Sent, account: Address): Promise<Look> {
  const named = await transactionOf(client, sent.hash);
  if (!named) return 'unknown';
  if (!isAddressEqual(named.from, account)) return 'foreign';
  if (!isSameCall(named, sent)) return { kind: 'altered', by: sent.hash };
  const receipt = await receiptOf(client, sent.hash);
  return receipt ? { kind: 'mined', receipt } : 'waiting';
}

/** @returns the fate of a call by the account's transaction that has its nonce, whatever its hash. */
export async function whatTookItsPlace(
  client: ReadClient,
  sent: Asked,
  account: Address,
): Promise<Exclude<Fate, { kind: 'dropped' | 'altered' }>> {
  const newest = await client.getBlockNumber({ cacheTime: 0 });
  const oldest = newest - sent.fromBlock > depth ? newest - depth : sent.fromBlock;
  for (let number = newest; number >= oldest && number >= 0n; number--) {
    const { transactions } = await client.getBlock({ blockNumber: number, includeTransactions: true });
    const other = transactions.find(
      (entry) => entry.nonce === sent.nonce && isAddressEqual(entry.from, account),
    );
    if (!other) continue;
    if (isSameCall(other, sent)) {
      const receipt = await client.getTransactionReceipt({ hash: other.hash });
      return { kind: 'mined', receipt };
    }
    const cancelled = other.to !== null && isAddressEqual(other.to, account) && other.value === 0n;
    return { kind: 'replaced', by: other.hash, cancelled };
  }
  return { kind: 'replaced', by: undefined, cancelled: false };
}

const isSameCall = (other: Transaction, { call }: Asked) =>
  other.to !== null &&
  isAddressEqual(other.to, call.to) &&
  other.value === call.value &&
  other.input === call.data;

function transactionOf(client: ReadClient, hash: Hash): Promise<Transaction | undefined> {
  return client.getTransaction({ hash }).catch((error: unknown) => {
    if (error instanceof TransactionNotFoundError) return undefined;
    throw error;
  });
}

function receiptOf(client: ReadClient, hash: Hash): Promise<TransactionReceipt | undefined> {
  return client.getTransactionReceipt({ hash }).catch((error: unknown) => {
    if (error instanceof TransactionReceiptNotFoundError) return undefined;
    throw error;
  });
}
