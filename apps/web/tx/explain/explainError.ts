import { BaseError, UserRejectedRequestError } from 'viem';
import { txCopy } from '../copy.ts';
import type { Explanation } from '../model/txRecord.ts';

/** Knows the protocol's own errors: its message says what happened, its remedy what to do. */
export type Decode = (error: unknown) => { readonly message: string; readonly remedy: string } | undefined;

/** Whether the person said no in the wallet. Wallets say it in several ways. */
export function isRejection(error: unknown): boolean {
  return someCause(error, (cause) => {
    if (cause instanceof UserRejectedRequestError) return true;
    const { code, message } = cause as { code?: unknown; message?: unknown };
    if (code === 4001 || code === 'ACTION_REJECTED') return true;
    return (
      typeof message === 'string' &&
      /\b(user|request)\b.{0,30}\b(rejected|denied|declined|cancell?ed)\b/i.test(message)
    );
  });
}

/** @returns what a person is told of an error, whatever threw it. `meaning` is of the moment before anything was sent. */
export function explainError(error: unknown, decode: Decode): Explanation {
  const words = txCopy.en.problem;
  const known = decode(error);
  if (known) return { title: known.message, meaning: words.nothingSent, remedy: known.remedy };

  const text = detailsOf(error);
  if (/insufficient funds|exceeds the balance|insufficient balance/i.test(text)) return words.noFunds;
  if (/nonce too low|already known|replacement transaction underpriced/i.test(text)) return words.nonce;
  if (/timed? ?out|fetch failed|failed to fetch|network ?error|HTTP request failed/i.test(text))
    return words.network;
  if (/revert/i.test(text)) return { ...words.reverted, title: words.revertedBecause(firstLine(text)) };
  return { title: firstLine(text), meaning: words.nothingSent, remedy: words.tryAgain };
}

function detailsOf(error: unknown): string {
  if (error instanceof BaseError) {
    const deepest = error.walk();
    const inner = deepest instanceof Error ? deepest.message : '';
    return [error.shortMessage, error.details, inner].filter(Boolean).join('\n');
  }
  return error instanceof Error ? error.message : String(error);
}

const firstLine = (text: string) => (text.split('\n')[0] ?? '').slice(0, 200);

function someCause(error: unknown, test: (cause: object) => boolean): boolean {
  let cause = error;
  for (let depth = 0; depth < 10 && typeof cause === 'object' && cause !== null; depth++) {
    if (test(cause)) return true;
    cause = (cause as { cause?: unknown }).cause;
  }
  return false;
}
