'use client';

import { Amount } from '../../../../ui/amount/Amount.tsx';
import { sequencersCopy } from '../../copy.ts';
import type { SequencerRow } from '../../hooks/useSequencerRows.ts';
import { isOver } from '../../model.ts';

/** The bond, and whether it covers its delegators: said by word, sign and colour. */
export function BondCell({ row }: { readonly row: SequencerRow }) {
  const words = sequencersCopy.list;
  const { bond, isFull } = row;
  return (
    <>
      <span className="lg:hidden">{words.bond} </span>
      <Amount value={bond} digits={0} />
      {!isOver(row) && (
        <span
          title={isFull ? words.fullNote : words.notFullNote}
          className={`text-13 lg:block ${isFull ? 'text-earn-text' : 'text-loss-text'}`}
        >
          {' '}
          {isFull ? words.full : words.notFull}
        </span>
      )}
    </>
  );
}
