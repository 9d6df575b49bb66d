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
import type { Sent } from '../model/txRecord.ts';

export type Fate =
  /** `receipt.transactionHash` differs from the one sent when the wallet sped it up: same call, other price. */
  | { readonly kind: 'mined'; readonly receipt: TransactionReceipt }
  | { readonly kind: 'replaced'; readonly by: Hash | undefined; readonly cancelled: boolean }
  | { readonly kind: 'dropped' };

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
  for (;;) {
    signal?.throwIfAborted();
    const seen = await look(client, sent, options.account).catch(() => 'unreachable' as const);
    if (typeof seen === 'object') return seen;
    if (seen === 'waiting') unknownSince = undefined;
    if (seen === 'unknown') {
      unknownSince ??= performance.now();
      if (performance.now() - unknownSince >= patience) return { kind: 'dropped' };
    }
    await pause(every, signal);
  }
}

async function look(client: ReadClient, sent: Sent, account: Address): Promise<Fate | 'waiting' | 'unknown'> {
  const receipt = await receiptOf(client, sent.hash);
  if (receipt) return { kind: 'mined', receipt };

  const used = await client.getTransactionCount({ address: account, blockTag: 'latest' });
  if (used > sent.nonce) {
    // Between the two questions it may have been mined itself.
    const late = await receiptOf(client, sent.hash);
    return late ? { kind: 'mined', receipt: late } : whatTookItsPlace(client, sent, account);
  }
  const known = await client.getTransaction({ hash: sent.hash }).catch((error: unknown) => {
    if (error instanceof TransactionNotFoundError) return undefined;
    throw error;
  });
  return known ? 'waiting' : 'unknown';
}

async function whatTookItsPlace(client: ReadClient, sent: Sent, account: Address): Promise<Fate> {
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

const isSameCall = (other: Transaction, { call }: Sent) =>
  other.to !== null &&
  isAddressEqual(other.to, call.to) &&
  other.value === call.value &&
  other.input === call.data;

function receiptOf(client: ReadClient, hash: Hash): Promise<TransactionReceipt | undefined> {
  return client.getTransactionReceipt({ hash }).catch((error: unknown) => {
    if (error instanceof TransactionReceiptNotFoundError) return undefined;
    throw error;
  });
}

function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
