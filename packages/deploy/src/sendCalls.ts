import {
  type Account,
  type Address,
  type Chain,
  type Hash,
  type Hex,
  isAddressEqual,
  type PublicClient,
  type TransactionReceipt,
  type Transport,
  type WalletClient,
} from 'viem';
import { l1FeeOf } from './chain/l1FeeOf.ts';

export interface Call {
  says: string;
  to?: Address;
  data: Hex;
  value: bigint;
  /** Where the created contract must stand. */
  expected?: Address;
}

/** What a transaction took. Amounts in wei of METIS. */
export interface Mined {
  says: string;
  gas: bigint;
  gasPrice: bigint;
  l1Fee: bigint;
  value: bigint;
}

export interface SendOptions {
  walletClient: WalletClient<Transport, Chain, Account>;
  publicClient: PublicClient;
  /** Told before each transaction. */
  onProgress?: ((step: { done: number; total: number; says: string }) => void) | undefined;
  /** Told after each transaction. */
  onMined?: ((mined: Mined) => void) | undefined;
}

/** What a node says of a nonce at which it has something already. */
const OCCUPIED = /underpriced|already known|already imported/i;
/** Each an eighth dearer. */
const ATTEMPTS = 24;

/**
 * Sends calls one after the other: a chain that shares blocks between strangers gives no promise about order.
 * @param nonce of the first of all calls
 * @param begin which of them are left: those before it are mined
 * @returns block of the first that was sent
 * @throws when one reverts or lands elsewhere
 */
export async function sendCalls(
  options: SendOptions,
  calls: readonly Call[],
  nonce: number,
  begin: number,
): Promise<bigint | undefined> {
  const { publicClient, onProgress, onMined } = options;
  let first: bigint | undefined;

  for (const [done, call] of calls.entries()) {
    if (done < begin) continue;
    const { says, data, value, to, expected } = call;
    onProgress?.({ done, total: calls.length, says });
    const { hash, gasPrice } = await send(options, call, nonce + done);
    const receipt = await publicClient.waitForTransactionReceipt({ hash });

    check(receipt, says, expected);
    first ??= receipt.blockNumber;
    if (!onMined) continue;
    const l1Fee = await l1FeeOf(publicClient, { to, data, value, gas: receipt.gasUsed, gasPrice });
    onMined({ says, gas: receipt.gasUsed, gasPrice, l1Fee, value });
  }
  return first;
}

/** What was left at this nonce by a deployment that was killed gives way to a higher price. */
async function send(
  { walletClient, publicClient }: SendOptions,
  { to, data, value }: Call,
  nonce: number,
): Promise<{ hash: Hash; gasPrice: bigint }> {
  let gasPrice = await publicClient.getGasPrice();
  for (let attempt = 1; ; attempt += 1) {
    try {
      const target = to === undefined ? {} : { to };
      const hash = await walletClient.sendTransaction({
        ...target,
        ...{ data, value, gasPrice, nonce, type: 'legacy' },
      });
      return { hash, gasPrice };
    } catch (error) {
      if (attempt === ATTEMPTS || !OCCUPIED.test((error as Error).message)) throw error;
      gasPrice = (gasPrice * 9n) / 8n + 1n;
    }
  }
}

function check(
  { status, contractAddress, transactionHash }: TransactionReceipt,
  says: string,
  expected?: Address,
): void {
  if (status !== 'success') throw new Error(`The transaction to ${says} reverted (${transactionHash}).`);
  if (expected && !(contractAddress && isAddressEqual(contractAddress, expected))) {
    throw new Error(`${says}: stands at ${contractAddress}, not at ${expected} (${transactionHash}).`);
  }
}
