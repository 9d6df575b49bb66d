import type { TransactionRequest } from '@metis-blitz/sdk';
import type { Hash, LocalAccount, PublicClient, TransactionReceipt } from 'viem';
import {
  estimateGas,
  getGasPrice,
  getTransactionCount,
  sendRawTransaction,
  waitForTransactionReceipt,
} from 'viem/actions';

export interface Postman {
  /** Signs and sends; resolves when it is mined. Several may be under way, each with its own nonce. */
  send(request: TransactionRequest): Promise<TransactionReceipt>;
}

/** Estimates are of the state before; a block later a turn may cost a little more. */
const GAS_MARGIN_PERCENT = 125n;
const PATIENCE_MS = 120_000;

/**
 * Sends legacy transactions, the only kind that Metis knows. The nonce is asked for and used under a lock, so two
 * cranks never take the same one, and a transaction that was never accepted leaves no gap.
 */
export function createPostman(client: PublicClient, account: LocalAccount): Postman {
  let last: Promise<unknown> = Promise.resolve();

  const post = async ({ to, data, value }: TransactionRequest): Promise<Hash> => {
    const [gas, gasPrice, nonce, chainId] = await Promise.all([
      estimateGas(client, { account, to, data, value }),
      getGasPrice(client),
      getTransactionCount(client, { address: account.address, blockTag: 'pending' }),
      client.getChainId(),
    ]);
    const serializedTransaction = await account.signTransaction({
      ...{ to, data, value, gasPrice, nonce, chainId, type: 'legacy' },
      gas: (gas * GAS_MARGIN_PERCENT) / 100n,
    });
    return sendRawTransaction(client, { serializedTransaction });
  };

  return {
    async send(request) {
      const posted = last.then(() => post(request));
      last = posted.catch(() => undefined);
      const hash = await posted;
      const receipt = await waitForTransactionReceipt(client, { hash, timeout: PATIENCE_MS });
      if (receipt.status !== 'success') throw new Error(`${request.action} reverted in ${hash}`);
      return receipt;
    },
  };
}
