import { createMailbox, type Mined } from './createMailbox.ts';
import { follow } from './follow.ts';
import { freeNonce } from './freeNonce.ts';
import type { PostmanOptions, Priced } from './PostmanOptions.ts';

export interface Postman {
  /**
   * Sends one transaction and resolves when it is mined. Transactions of one account go one after the other: a stuck
   * one holds back all that follow it anyway, and so there is never a gap to wedge in.
   * @param ask what to send, asked when its turn has come; nothing when it is no longer due
   * @returns nothing when it was not due any more, or somebody else's transaction took its nonce
   */
  send(ask: () => Promise<Priced | undefined>): Promise<Mined | undefined>;
  /** Lets go of what is under way; the chain keeps it, and the next keeper finds it by its nonce. */
  stop(): void;
  /** Unix milliseconds since when a transaction is under way; 0 for none. */
  inFlightSince(): number;
}

/** Sends legacy transactions, the only kind that Metis knows. */
export function createPostman(options: PostmanOptions): Postman {
  const mailbox = createMailbox(options);
  let last: Promise<unknown> = Promise.resolve();
  let since = 0;

  const post = async (ask: () => Promise<Priced | undefined>): Promise<Mined | undefined> => {
    await mailbox.requireChain();
    since = Date.now();
    try {
      const nonce = await freeNonce(mailbox, options);
      const priced = await ask();
      if (!priced) return undefined;
      return await follow(mailbox, options, { ...priced, nonce, ask });
    } finally {
      since = 0;
    }
  };

  return {
    send(ask) {
      const posted = last.then(() => post(ask));
      last = posted.catch(() => undefined);
      return posted;
    },
    stop: () => mailbox.stop(),
    inFlightSince: () => since,
  };
}
