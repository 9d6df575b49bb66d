import type { Address, TransactionReceipt } from 'viem';
import type { ReadClient } from '../../lib/chain/publicClient.ts';
import type { Call } from '../flow.ts';

/**
 * Why a transaction was undone: the call is tried again on the state before its block.
 * @returns the error of that try, or undefined when it now goes through and the reason cannot be known.
 */
export async function revertOf(
  client: ReadClient,
  account: Address,
  call: Call,
  receipt: TransactionReceipt,
): Promise<unknown> {
  try {
    await client.call({ account, ...call, blockNumber: receipt.blockNumber - 1n });
    return undefined;
  } catch (error) {
    return error;
  }
}
