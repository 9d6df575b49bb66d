import type { Address, Hash } from 'viem';
import type { ReadClient } from '../../lib/chain/publicClient.ts';
import type { Asked } from '../model/txRecord.ts';
import { whatTookItsPlace } from './followTransaction.ts';
import { pause } from './pause.ts';

interface Options {
  readonly account: Address;
  /** ms between looks. */
  readonly every: number;
  readonly signal: AbortSignal;
}

/**
 * Looks whether a call that the wallet was asked for is included, though the wallet said nothing of it or something
 * else: by the account's nonce.
 * @returns undefined when another transaction has taken the nonce, or the signal was aborted first.
 */
export async function findByNonce(
  client: ReadClient,
  asked: Asked,
  { account, every, signal }: Options,
): Promise<Hash | undefined> {
  while (!signal.aborted) {
    const used = await client.getTransactionCount({ address: account, blockTag: 'latest' }).catch(() => 0);
    if (used > asked.nonce) {
      const fate = await whatTookItsPlace(client, asked, account).catch(() => undefined);
      if (fate) return fate.kind === 'mined' ? fate.receipt.transactionHash : undefined;
    }
    await pause(every, signal).catch(() => undefined);
  }
  return undefined;
}
