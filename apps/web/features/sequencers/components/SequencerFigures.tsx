'use client';

import type { Pool, Sequencer } from '@metis-blitz/sdk/reads';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { formatPercent, Percent } from '../../../ui/amount/Percent.tsx';
import { Figure } from '../../../ui/data/Figure.tsx';
import { formatDuration } from '../../../ui/time/formatDuration.ts';
import { sequencersCopy } from '../copy.ts';
import { useIndexedSequencers } from '../hooks/useIndexed.ts';
import { delegationCap } from '../model.ts';

interface Props {
  readonly sequencer: Sequencer;
  readonly pool: Pool;
}

/** The four figures one chooses by: what it paid, what it takes for it, whether it is there, whether there is room. */
export function SequencerFigures({ sequencer, pool }: Props) {
  const words = sequencersCopy.page;
  const { data: indexed, isPending, isEnabled } = useIndexedSequencers();
  const known = indexed?.get(sequencer.id);
  // Neither there nor on its way.
  const none = !indexed && !(isPending && isEnabled);
  const { commissionBps, pendingCommissionBps, commissionEffectiveAt, room } = sequencer;
  const share = (bps: number | null | undefined) =>
    bps === null || none ? '—' : <Percent bps={bps ?? undefined} />;
  const aprNote = none
    ? words.needsIndex
    : known?.apr
      ? words.aprNote(formatDuration(known.apr.to - known.apr.from))
      : words.aprNone;
  return (
    <div className="grid grid-cols-2 gap-6 sm:grid-cols-4 sm:gap-0 sm:divide-x sm:divide-line [&>*]:sm:px-5 [&>*]:sm:first:pl-0 [&>*]:sm:last:pr-0">
      <Figure label={words.apr} note={aprNote}>
        {share(known && (known.apr?.aprBps ?? null))}
      </Figure>
      <Figure
        label={words.commission}
        note={
          commissionEffectiveAt > 0
            ? words.commissionRise(formatPercent(pendingCommissionBps))
            : words.commissionNote
        }
      >
        {formatPercent(commissionBps)}
      </Figure>
      <Figure
        label={words.uptime}
        note={none ? words.needsIndex : known && words.uptimeNote(known.uptime.epochs)}
      >
        {share(known?.uptime.bps)}
      </Figure>
      <Figure
        label={words.room}
        note={words.roomNote(formatAmount(delegationCap(sequencer, pool), { digits: 0 }))}
      >
        <Amount value={room} digits={0} />
      </Figure>
    </div>
  );
}
