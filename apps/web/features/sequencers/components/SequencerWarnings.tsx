'use client';

import type { Sequencer } from '@metis-blitz/sdk/reads';
import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { formatPercent } from '../../../ui/amount/Percent.tsx';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { Moment } from '../../../ui/time/Moment.tsx';
import { sequencersCopy } from '../copy.ts';

/** What one should know before one delegates: whether the bond covers, and what is about to change. */
export function SequencerWarnings({ sequencer }: { readonly sequencer: Sequencer }) {
  const words = useCopy(sequencersCopy).page;
  const now = useChainTime();
  const { status, isFull, bond, pendingCommissionBps, commissionEffectiveAt } = sequencer;
  const amount = formatAmount(bond, { trim: true });
  return (
    <div className="grid gap-3">
      {status === 'jailed' || status === 'exiting' || status === 'exited' || status === 'tombstoned' ? (
        <Notice tone="loss" word="Careful.">
          {words[status]}
        </Notice>
      ) : isFull ? (
        <Notice tone="earn" word="Covered.">
          {words.covered(amount)}
        </Notice>
      ) : (
        <Notice tone="loss" word="Exposed.">
          {words.uncovered(amount)}
        </Notice>
      )}
      {commissionEffectiveAt > 0 && (
        <Notice tone="wait" word="Change.">
          {words.rise(formatPercent(pendingCommissionBps))} <Moment at={commissionEffectiveAt} now={now} />
        </Notice>
      )}
    </div>
  );
}
