import { decodeError, NodeUnreachableError, NonceError } from '@metis-blitz/sdk';
import type { Address, Hash, Hex } from 'viem';
import {
  getBalance,
  getBlock,
  getTransaction,
  getTransactionCount,
  getTransactionReceipt,
  sendRawTransaction,
} from 'viem/actions';
import type { PostmanOptions } from './PostmanOptions.ts';

export interface Mined {
  hash: Hash;
  blockNumber: bigint;
  succeeded: boolean;
  /** Wei of METIS, with what L1 takes. */
  spent: bigint;
  /** It only freed a nonce: the turn was made by somebody else meanwhile. */
  isEmpty: boolean;
}

export interface Letter {
  to: Address;
  data: Hex;
  value: bigint;
  gas: bigint;
  gasPrice: bigint;
  l1Fee: bigint;
  nonce: number;
}

/** `sent`: the node has it, or may have it. The others: at this nonce something else is waiting, or was mined. */
export type Delivery = 'sent' | 'occupied' | 'taken';

/** What the postman asks of the chain. */
export type Mailbox = ReturnType<typeof createMailbox>;

/** Raised when the keeper stops while something is under way. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError';
}

export function createMailbox({ client, account, chainId, pollMs }: PostmanOptions) {
  const { address } = account;
  let stopped = false;
  let wake = () => {};

  return {
    stop() {
      stopped = true;
      wake();
    },

    /** @throws StoppedError when the keeper stops meanwhile */
    async pause(): Promise<void> {
      if (!stopped) {
        await new Promise<void>((resolve) => {
          wake = resolve;
          setTimeout(resolve, pollMs);
        });
      }
      if (stopped) throw new StoppedError('The keeper stops.');
    },

    /** @throws when the node is of another chain: its answers mean nothing here */
    async requireChain(): Promise<void> {
      const actual = await client.getChainId();
      if (actual !== chainId)
        throw new Error(`The node is of chain ${actual}, the deployment of ${chainId}.`);
    },

    mined: () => getTransactionCount(client, { address, blockTag: 'latest' }),
    pending: () => getTransactionCount(client, { address, blockTag: 'pending' }),
    balance: () => getBalance(client, { address }),
    now: async () => Number((await getBlock(client)).timestamp),

    sign: ({ l1Fee: _, ...letter }: Letter): Promise<Hex> =>
      account.signTransaction({ ...letter, chainId, type: 'legacy' }),

    async deliver(serializedTransaction: Hex): Promise<Delivery> {
      try {
        await sendRawTransaction(client, { serializedTransaction });
        return 'sent';
      } catch (error) {
        return deliveryOf(error);
      }
    },

    /** Whether the node has the transaction, mined or not. Silence counts as yes. */
    async knows(hash: Hash): Promise<boolean> {
      try {
        await getTransaction(client, { hash });
        return true;
      } catch (error) {
        return (error as Error).name !== 'TransactionNotFoundError';
      }
    },

    /** What became of a letter, or nothing when it is in no block. */
    async receipt(hash: Hash, { data, gasPrice, l1Fee }: Letter): Promise<Mined | undefined> {
      try {
        const receipt = await getTransactionReceipt(client, { hash });
        return {
          ...{ hash, blockNumber: receipt.blockNumber },
          succeeded: receipt.status === 'success',
          isEmpty: data === '0x',
          spent: receipt.gasUsed * gasPrice + l1Fee,
        };
      } catch (error) {
        if ((error as Error).name === 'TransactionReceiptNotFoundError') return undefined;
        throw error;
      }
    },
  };
}

/**
 * A node that says no has not taken it; one that does not answer may have.
 * @throws what a node says that will not take it at all
 */
function deliveryOf(error: unknown): Delivery {
  const words = error instanceof Error ? error.message : String(error);
  if (/already known|already imported|known transaction/i.test(words)) return 'sent';
  if (/underpriced|replacement/i.test(words)) return 'occupied';
  const { error: reason } = decodeError(error);
  if (reason instanceof NonceError) return 'taken';
  if (reason instanceof NodeUnreachableError) return 'sent';
  throw error;
}
