'use client';

import { Moment } from '../../../ui/time/Moment.tsx';
import { withdrawCopy } from '../copy.ts';

/** When the queue should pay: a moment, or its very next turn. Both in unix seconds of the chain. */
export function ReadyAt({ at, now }: { readonly at: number; readonly now: number | undefined }) {
  const words = withdrawCopy.form;
  if (now !== undefined && at <= now) return words.nextTurn;
  return <Moment at={at} now={now} />;
}
