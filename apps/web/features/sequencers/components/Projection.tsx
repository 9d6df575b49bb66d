'use client';

import type { Sequencer } from '@metis-blitz/sdk/reads';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { formatPercent } from '../../../ui/amount/Percent.tsx';
import { formatDuration } from '../../../ui/time/formatDuration.ts';
import { HorizonSelect, useHorizon } from '../../stake/index.ts';
import { sequencersCopy } from '../copy.ts';
import { useIndexedSequencers } from '../hooks/useIndexed.ts';
import { useProjection } from '../hooks/useProjection.ts';
import { afterRise } from '../model.ts';

interface Props {
  readonly sequencer: Sequencer;
  /** Wei of METIS; undefined: nothing typed yet. */
  readonly assets: bigint | undefined;
}

/** What an amount would earn here in the time that is chosen, at the realised rate shared with what is added; after an announced rise too. */
export function Projection({ sequencer, assets }: Props) {
  const words = sequencersCopy.form;
  const apr = useIndexedSequencers().data?.get(sequencer.id)?.apr;
  const project = useProjection(sequencer.id);
  const { seconds } = useHorizon();
  const { commissionBps, pendingCommissionBps, commissionEffectiveAt } = sequencer;
  if (!apr) return words.getUnknown;
  const earned = assets === undefined ? undefined : project(assets, assets, seconds);
  const span = formatDuration(apr.to - apr.from);
  const percent = formatPercent(apr.aprBps);
  return (
    <>
      {earned === undefined ? (
        words.getEmpty(percent)
      ) : (
        <>
          {words.getValue(formatAmount(earned))} <HorizonSelect />
        </>
      )}
      <span className="block text-13 font-regular text-pretty text-muted">
        {earned === undefined ? words.getEmptyNote(span) : words.getNote(percent, span)}
      </span>
      {earned !== undefined && commissionEffectiveAt > 0 && (
        <span className="block text-13 font-regular text-pretty text-wait-text">
          {words.getRise(
            formatPercent(pendingCommissionBps),
            formatAmount(afterRise(earned, commissionBps, pendingCommissionBps)),
          )}
        </span>
      )}
    </>
  );
}
