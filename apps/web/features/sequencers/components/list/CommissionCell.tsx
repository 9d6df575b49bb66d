'use client';

import { useChainTime } from '../../../../lib/chain/useChainTime.ts';
import { formatPercent } from '../../../../ui/amount/Percent.tsx';
import { Moment } from '../../../../ui/time/Moment.tsx';
import { sequencersCopy } from '../../copy.ts';
import type { SequencerRow } from '../../hooks/useSequencerRows.ts';

/** The commission in force, and an announced rise with its date. */
export function CommissionCell({ row }: { readonly row: SequencerRow }) {
  const words = sequencersCopy.list;
  const now = useChainTime();
  const { commissionBps, pendingCommissionBps, commissionEffectiveAt } = row;
  return (
    <>
      <span className="lg:hidden">{words.commission} </span>
      {formatPercent(commissionBps, 1)}
      {commissionEffectiveAt > 0 && (
        <span className="block text-13 whitespace-normal text-wait-text lg:ml-auto lg:max-w-28">
          {words.rises(formatPercent(pendingCommissionBps, 1))}{' '}
          <Moment at={commissionEffectiveAt} now={now} show="date" />
        </span>
      )}
    </>
  );
}
