'use client';

import { Amount } from '../../ui/amount/Amount.tsx';
import { txCopy } from '../copy.ts';
import type { Quote } from '../model/txRecord.ts';

/** What the network takes for it. */
export function ReviewCost({ quote }: { readonly quote: Quote }) {
  const words = txCopy;
  return (
    <p className="flex justify-between gap-4 border-y border-line py-2.5">
      <span className="text-muted">{words.networkCost}</span>
      <Amount value={quote.networkCost} unit="METIS" round="up" digits={6} />
    </p>
  );
}
