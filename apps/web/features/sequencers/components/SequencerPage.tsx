'use client';

import type { Pool, Sequencer } from '@metis-blitz/sdk/reads';
import { useIndexLag } from '../../../lib/indexer/useIndexLag.ts';
import { CatchingUp } from '../../../ui/feedback/CatchingUp.tsx';
import { useSequencerNames } from '../hooks/useSequencerNames.ts';
import { CoverPanel } from './CoverPanel.tsx';
import { DelegationForms } from './DelegationForms.tsx';
import { Epochs } from './Epochs.tsx';
import { History } from './History.tsx';
import { MyDelegation } from './MyDelegation.tsx';
import { SequencerFigures } from './SequencerFigures.tsx';
import { SequencerHead } from './SequencerHead.tsx';
import { SequencerWarnings } from './SequencerWarnings.tsx';
import { SlashNotices } from './SlashNotices.tsx';

interface Props {
  readonly sequencer: Sequencer;
  readonly pool: Pool;
}

/** A sequencer: what stands behind it and what it did at the left; one's own part at the right. */
export function SequencerPage({ sequencer, pool }: Props) {
  const name = useSequencerNames()(sequencer.id);
  const { behind, catchingUp } = useIndexLag();
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      <SequencerHead sequencer={sequencer} name={name} />
      <CatchingUp behind={behind} catchingUp={catchingUp} />
      {/* What one should know before one signs stands before the form, on a phone too. */}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-10 lg:grid-cols-[minmax(0,1fr)_24rem] lg:grid-rows-[auto_1fr] lg:gap-x-12">
        <div className="grid gap-3 lg:col-start-1 empty:hidden">
          <SlashNotices id={sequencer.id} />
          <SequencerWarnings sequencer={sequencer} pool={pool} />
        </div>
        <div className="lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <div className="grid grid-cols-[minmax(0,1fr)] gap-8 lg:sticky lg:top-20">
            <DelegationForms sequencer={sequencer} pool={pool} name={name} />
            <MyDelegation sequencer={sequencer} pool={pool} name={name} />
          </div>
        </div>
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-10 lg:col-start-1">
          <SequencerFigures sequencer={sequencer} pool={pool} />
          <CoverPanel sequencer={sequencer} pool={pool} />
          <Epochs id={sequencer.id} />
          <History id={sequencer.id} />
        </div>
      </div>
    </div>
  );
}
