import { type Hash, keccak256 } from 'viem';
import type { Letter, Mailbox, Mined } from './createMailbox.ts';
import type { PostmanOptions, Priced } from './PostmanOptions.ts';
import { raised } from './raised.ts';

/** A node behind others may count a transaction before it knows its receipt. */
const LOOKS_AFTER = 10;
/** So long a node may fail in a row; then the crank says so, and what was sent is found again by its nonce. */
const SILENCE_MS = 120_000;

interface Sent {
  hash: Hash;
  letter: Letter;
  raw: `0x${string}`;
  book(spent: bigint): void;
}

type Errand = Priced & { nonce: number; ask: () => Promise<Priced | undefined> };

/**
 * Sends a transaction and stays with it until its nonce is used: one that the node lost is sent again as it is, one
 * that nobody wants at its price again at a higher one, and one whose turn somebody else has made meanwhile gives
 * its place to an empty one.
 */
export async function follow(
  mailbox: Mailbox,
  options: PostmanOptions,
  errand: Errand,
): Promise<Mined | undefined> {
  const sent: Sent[] = [];
  const { request, price, nonce } = errand;
  const { to, data, value } = request;
  const { gas, gasPrice, l1Fee } = price;
  const first: Letter = { to, data, value, gas, gasPrice, l1Fee, nonce };
  if ((await send(first)) !== 'sent') return lost();

  let since = performance.now();
  let answeredAt = performance.now();
  let looksAfter = 0;
  let refused = false;
  for (;;) {
    await mailbox.pause();
    try {
      const mined = await look();
      if (mined) return mined;
      if ((await mailbox.mined()) > nonce && ++looksAfter >= LOOKS_AFTER) return lost();
      if (looksAfter === 0 && performance.now() - since >= options.stuckMs) {
        since = performance.now();
        await push();
      }
      answeredAt = performance.now();
    } catch (error) {
      if (refused || performance.now() - answeredAt > SILENCE_MS) throw error;
    }
  }

  async function look(): Promise<Mined | undefined> {
    for (const { hash, letter } of sent) {
      const mined = await mailbox.receipt(hash, letter);
      if (!mined) continue;
      for (const each of sent) each.book(each.hash === hash ? mined.spent : 0n);
      return mined;
    }
    return undefined;
  }

  async function send(letter: Letter) {
    const most = letter.gas * letter.gasPrice + letter.l1Fee;
    // Only one of several at one nonce is ever paid: the others' money is set free.
    for (const each of sent) each.book(0n);
    let book: (spent: bigint) => void;
    try {
      book = options.purse.take({ most, balance: await mailbox.balance(), now: await mailbox.now() });
    } catch (error) {
      for (const each of sent) each.book(each.letter.gas * each.letter.gasPrice + each.letter.l1Fee);
      throw error;
    }
    const raw = await mailbox.sign(letter);
    try {
      const delivery = await mailbox.deliver(raw);
      if (delivery === 'sent') sent.push({ hash: keccak256(raw), letter, raw, book });
      else book(0n);
      return delivery;
    } catch (error) {
      book(0n);
      throw error;
    }
  }

  async function push(): Promise<void> {
    const newest = sent.at(-1);
    if (!newest) return;
    const { letter, hash, raw } = newest;
    if (!(await mailbox.knows(hash))) {
      options.log(`${hash} was dropped by the node: it is sent again`);
      options.onEvent('dropped');
      try {
        await mailbox.deliver(raw);
      } catch (error) {
        // Neither has it nor wants it: the nonce is free again.
        refused = true;
        newest.book(0n);
        throw error;
      }
      return;
    }
    const still = await errand.ask().catch(() => undefined);
    const now = still?.price.gasPrice ?? 0n;
    const least = raised(letter.gasPrice);
    const gasPrice = now > least ? now : least;
    const next = still
      ? { ...letter, gasPrice }
      : { ...letter, to: options.account.address, data: '0x' as const, value: 0n, gas: 21_000n, gasPrice };
    options.log(
      `${hash} is in no block: ${still ? 'sent again' : 'replaced by nothing'} at ${gasPrice} wei a gas`,
    );
    if ((await send(next)) === 'sent') options.onEvent('replaced');
  }

  function lost(): undefined {
    for (const each of sent) each.book(0n);
    options.log(`nonce ${nonce} was taken by another transaction of this account`);
    options.onEvent('lost');
    return undefined;
  }
}
