import type { Address } from 'viem';
import type { ReadClient } from '../../lib/chain/publicClient.ts';
import type { Call } from '../flow.ts';
import type { Asked, Quote, Sent } from '../model/txRecord.ts';
import { findByNonce } from './findByNonce.ts';
import type { RunnerDeps } from './runnerDeps.ts';

/** What came of asking the wallet. */
export interface WalletAnswer {
  readonly sent?: Sent;
  /** What the wallet threw. */
  readonly error?: unknown;
}

interface Asking {
  /** What the wallet says; never, when it hangs. */
  readonly said: Promise<WalletAnswer>;
  /** What the chain shows of it, whatever the wallet says; without `sent` when it shows nothing in time. */
  readonly onChain: Promise<WalletAnswer>;
}

/** Has the wallet sign and send a call, and looks at the chain meanwhile: the wallet may hang, or not tell the truth. */
export function askWallet(
  deps: RunnerDeps,
  account: Address,
  { quote, asked }: { readonly quote: Quote; readonly asked: Asked },
  signal: AbortSignal,
): Asking {
  const { client, every = 1_500, patience = 60_000 } = deps;
  const over = new AbortController();
  const stop = () => over.abort();

  const said = deps.send(account, quote).then(
    async (hash): Promise<WalletAnswer> => {
      stop();
      const known = await client.getTransaction({ hash }).catch(() => undefined);
      const own = known && known.from.toLowerCase() === account.toLowerCase();
      return { sent: { ...asked, hash, seen: own === true, nonce: own ? known.nonce : asked.nonce } };
    },
    (error: unknown): WalletAnswer => {
      setTimeout(stop, patience);
      return { error };
    },
  );
  const looking = AbortSignal.any([signal, over.signal]);
  const onChain = findByNonce(client, asked, { account, every: 2 * every, signal: looking }).then(
    (hash): WalletAnswer | Promise<WalletAnswer> => {
      if (hash) return { sent: { ...asked, hash, seen: true } };
      // Nothing was found: what the wallet says is all there is.
      return signal.aborted ? new Promise(() => undefined) : said.then(({ error }) => ({ error }));
    },
  );
  return { said, onChain };
}

/** @returns what finds the call on the chain later. */
export async function askedNow(client: ReadClient, account: Address, call: Call): Promise<Asked> {
  const [fromBlock, nonce] = await Promise.all([
    client.getBlockNumber({ cacheTime: 0 }),
    client.getTransactionCount({ address: account, blockTag: 'pending' }),
  ]);
  return { call, fromBlock, nonce };
}
