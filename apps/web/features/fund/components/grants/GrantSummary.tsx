'use client';

import { Amount } from '../../../../ui/amount/Amount.tsx';
import { useCopy } from '../../../../ui/copy/useCopy.ts';
import { Facts } from '../../../../ui/data/Facts.tsx';
import type { Named } from '../../flows/grantFlow.tsx';
import { grantsCopy } from '../../grantsCopy.ts';

/** What a turn of a grant is about, and how much it moves. */
export function GrantSummary({ request: { what, assets } }: { readonly request: Named }) {
  const words = useCopy(grantsCopy).flow;
  if (assets === 0n) return <p className="text-muted">{what}</p>;
  return (
    <div className="grid gap-1">
      <p className="text-muted">{what}</p>
      <Facts facts={[{ label: words.amount, value: <Amount value={assets} unit="METIS" /> }]} />
    </div>
  );
}
