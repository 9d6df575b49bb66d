import { decodeError, gasLimit, type TransactionRequest } from '@metis-blitz/sdk';
import type { Account, Chain, PublicClient, TransactionReceipt, Transport, WalletClient } from 'viem';

export interface Clients {
  client: PublicClient;
  wallet: WalletClient<Transport, Chain, Account>;
}

/** Sends one request and waits for its block. Whatever goes wrong is said in a sentence with a remedy. */
export async function send(
  { client, wallet }: Clients,
  { to, data, value }: TransactionRequest,
): Promise<TransactionReceipt> {
  try {
    const estimate = await client.estimateGas({ account: wallet.account, to, data, value });
    const gas = gasLimit(estimate);
    const hash = await wallet.sendTransaction({ to, data, value, gas, type: 'legacy' });

    const receipt = await client.waitForTransactionReceipt({ hash });
    if (receipt.status !== 'success') throw new Error(`execution reverted: ${hash}`);
    return receipt;
  } catch (thrown) {
    const { title, cause, remedy, error } = decodeError(thrown);
    console.error(`${title}. ${cause} ${remedy}`);
    throw error;
  }
}
