import { developmentAccount } from '@metis-blitz/devnet';
import { metisLocal } from '@metis-blitz/protocol/chains';
import type { TransactionRequest } from '@metis-blitz/sdk';
import { createWalletClient, http } from 'viem';
import type { IndexedWorld } from './indexedWorld.ts';

/** An estimate is of the second before: in a new one a vote checkpoint takes fresh slots, and it falls short. */
const GAS = 5_000_000n;

/**
 * Sends from a development account, by its place on the mnemonic's path.
 * @throws when it reverts
 */
export async function send(
  { rpcUrl, client }: Pick<IndexedWorld, 'rpcUrl' | 'client'>,
  from: number,
  { to, data, value, action }: TransactionRequest,
): Promise<void> {
  const wallet = createWalletClient({
    chain: client.chain ?? metisLocal,
    transport: http(rpcUrl),
    account: developmentAccount(from),
  });
  const hash = await wallet.sendTransaction({ to, data, value, type: 'legacy', gas: GAS });
  const { status } = await client.waitForTransactionReceipt({ hash });
  if (status !== 'success') throw new Error(`${action} reverted`);
}
