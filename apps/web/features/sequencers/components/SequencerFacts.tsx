'use client';

import type { Sequencer } from '@metis-blitz/sdk/reads';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { formatPercent } from '../../../ui/amount/Percent.tsx';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { Facts } from '../../../ui/data/Facts.tsx';
import { ProgressLine } from '../../../ui/epoch/ProgressLine.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';
import { sequencersCopy } from '../copy.ts';
import { coverPart } from '../model.ts';

/** Bond, delegations, room and commission, from the chain. */
export function SequencerFacts({ sequencer }: { readonly sequencer: Sequencer }) {
  const words = useCopy(sequencersCopy).page;
  const { bond, delegated, unbonding, room, commissionBps, isFull } = sequencer;
  return (
    <Section title={words.facts}>
      <ProgressLine
        done={coverPart(sequencer)}
        label={words.coverLine}
        tone={isFull ? 'accent' : 'loss'}
        marks={48}
      />
      <Facts
        facts={[
          { label: words.bond, value: <Amount value={bond} unit="METIS" digits={2} /> },
          { label: words.delegated, value: <Amount value={delegated} unit="METIS" digits={2} /> },
          { label: words.unbonding, value: <Amount value={unbonding} unit="METIS" digits={2} /> },
          { label: words.room, value: <Amount value={room} unit="METIS" digits={2} /> },
          { label: words.commission, value: formatPercent(commissionBps) },
        ]}
      />
    </Section>
  );
}
