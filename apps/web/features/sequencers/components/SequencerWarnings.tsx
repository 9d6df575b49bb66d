'use client';

import type { Pool, Sequencer } from '@metis-blitz/sdk/reads';
import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { formatPercent } from '../../../ui/amount/Percent.tsx';
import { marks } from '../../../ui/copy/marks.ts';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { Moment } from '../../../ui/time/Moment.tsx';
import { commissionRise } from '../commissionRise.ts';
import { sequencersCopy } from '../copy.ts';
import { useSequencerPast } from '../hooks/useIndexed.ts';
import { isBondLow } from '../model.ts';

interface Props {
  readonly sequencer: Sequencer;
  readonly pool: Pool;
}

/** What one should know before one delegates: whether the bond covers, and what is about to change. */
export function SequencerWarnings({ sequencer, pool }: Props) {
  const words = sequencersCopy.page;
  const now = useChainTime();
  const { status, isFull, bond, commissionBps, pendingCommissionBps, commissionEffectiveAt } = sequencer;
  const amount = formatAmount(bond, { digits: 2, trim: true });
  const { data: past } = useSequencerPast(sequencer.id);
  const rise = past && now !== undefined ? commissionRise(past.commissions, now) : undefined;
  const over = status === 'exited' || status === 'tombstoned';
  return (
    <>
      {(status === 'jailed' || status === 'exiting' || over) && (
        <Notice tone="loss" word={words.careful}>
          {words[status]}
        </Notice>
      )}
      {status === 'active' && isFull && (
        <Notice tone="earn" word={words.coveredWord}>
          {words.covered(amount)}
        </Notice>
      )}
      {!isFull && !over && (
        <Notice tone="loss" word={words.exposed}>
          {words.uncovered(amount)}
        </Notice>
      )}
      {commissionEffectiveAt > 0 && (
        <Notice tone="wait" word={words.change}>
          {words.rise(formatPercent(commissionBps), formatPercent(pendingCommissionBps))}{' '}
          <Moment at={commissionEffectiveAt} now={now} />
          {marks.stop}
          {marks.gap}
          {words.riseNote}
        </Notice>
      )}
      {rise && !over && (
        <Notice tone="wait" word={words.raised}>
          {words.raisedNote(formatPercent(rise.fromBps), formatPercent(rise.toBps))}{' '}
          <Moment at={rise.at} now={now} show="date" />
          {marks.stop}
        </Notice>
      )}
      {isBondLow(sequencer, pool) && (
        <Notice tone="wait" word={words.lowWord}>
          {words.low(amount, formatAmount(pool.minBond, { digits: 0 }))}
        </Notice>
      )}
    </>
  );
}
