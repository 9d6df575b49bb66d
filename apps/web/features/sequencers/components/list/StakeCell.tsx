'use client';

import { Amount } from '../../../../ui/amount/Amount.tsx';
import { formatAmount } from '../../../../ui/amount/formatAmount.ts';
import { ProgressLine } from '../../../../ui/epoch/ProgressLine.tsx';
import { sequencersCopy } from '../../copy.ts';
import type { SequencerRow } from '../../hooks/useSequencerRows.ts';

/** What is delegated, of the most that can be. */
export function StakeCell({ row: { delegated, cap } }: { readonly row: SequencerRow }) {
  const words = sequencersCopy.list;
  const part = cap === 0n ? 1 : Math.min(1, Number((delegated * 1_000n) / cap) / 1_000);
  return (
    <span className="inline-grid w-20 justify-items-end gap-0.5 xl:w-28">
      <Amount value={delegated} digits={0} />
      <ProgressLine done={part} label={words.stake} marks={12} tone={part < 1 ? 'accent' : 'muted'} />
      <span className="text-13 font-regular text-muted">{words.of(formatAmount(cap, { digits: 0 }))}</span>
    </span>
  );
}
