'use client';

import { StatusChip } from '../../../../ui/data/StatusChip.tsx';
import { sequencersCopy } from '../../copy.ts';
import type { SequencerRow } from '../../hooks/useSequencerRows.ts';
import { SequencerState } from '../SequencerState.tsx';

/** Its name, its state, and whether it sequences at this moment. */
export function NameCell({ row, mine }: { readonly row: SequencerRow; readonly mine: boolean }) {
  const words = sequencersCopy.list;
  return (
    <>
      <span className="break-words">{row.name}</span>
      <span className="mt-1 flex flex-wrap gap-1 font-regular">
        <SequencerState status={row.status} />
        {row.running && <StatusChip tone="info">{words.running}</StatusChip>}
        {mine && <StatusChip tone="yours">{words.mine}</StatusChip>}
      </span>
    </>
  );
}
