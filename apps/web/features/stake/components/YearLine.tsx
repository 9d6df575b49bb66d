'use client';

import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { stakeCopy } from '../copy.ts';
import { useProtocol } from '../hooks/useProtocol.ts';
import { yearOf } from '../model.ts';

/** What the amount would earn in a year if it earned as it did. Not there before there is an amount and a rate. */
export function YearLine({ assets }: { readonly assets: bigint | undefined }) {
  const words = useCopy(stakeCopy).form;
  const bps = useProtocol().data?.apr.liquid?.aprBps;
  if (bps === undefined) return null;
  return (
    <p className="flex justify-between gap-4 pt-2.5 text-13 text-muted">
      <span>{words.year}</span>
      <span>{assets === undefined ? '—' : words.yearValue(formatAmount(yearOf(assets, bps)))}</span>
    </p>
  );
}
