import type { Mailbox } from './createMailbox.ts';
import type { PostmanOptions } from './PostmanOptions.ts';
import { raised } from './raised.ts';

/** Gas of a transaction that does nothing. */
const GAS = 21_000n;
/** Each at a higher price; a node that refuses so many will not take the next one either. */
const ATTEMPTS = 24;

/**
 * The nonce of the next transaction, when nothing of this account is under way any more. What a predecessor left
 * behind, or a second keeper with the same key has sent, gets its time; then its place is taken by an empty
 * transaction to oneself, at a price that the node prefers.
 */
export async function freeNonce(
  mailbox: Mailbox,
  { client, account, purse, price, stuckMs, log, onEvent }: PostmanOptions,
): Promise<number> {
  let since = performance.now();
  let seen = await mailbox.mined();
  for (;;) {
    const [mined, pending] = [await mailbox.mined(), await mailbox.pending()];
    if (pending <= mined) return mined;
    if (mined !== seen) since = performance.now();
    seen = mined;

    if (performance.now() - since >= stuckMs) {
      log(`nonce ${mined} is held by a transaction that is in no block: it is replaced by an empty one`);
      await replace(mined);
      onEvent('freed');
      since = performance.now();
    }
    await mailbox.pause();
  }

  async function replace(nonce: number): Promise<void> {
    const nothing = { to: account.address, data: '0x', value: 0n } as const;
    // Metis takes its fee for data on L1 of an empty one, too.
    const { l1Fee } = await price(account.address, { ...nothing, action: 'freeNonce' });
    let gasPrice = await client.getGasPrice();
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      gasPrice = raised(gasPrice);
      const most = GAS * gasPrice + l1Fee;
      const book = purse.take({ most, balance: await mailbox.balance(), now: await mailbox.now() });
      const empty = { ...nothing, gas: GAS, gasPrice, l1Fee, nonce };
      const delivery = await mailbox.deliver(await mailbox.sign(empty));
      if (delivery === 'sent') return;
      book(0n);
      if (delivery === 'taken') return;
    }
  }
}
