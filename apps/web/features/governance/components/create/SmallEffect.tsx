'use client';

import type { SmallGrantSimulation } from '@metis-blitz/sdk/simulate';
import { Section } from '../../../../ui/surfaces/Section.tsx';
import { simulationCopy } from '../../simulationCopy.ts';
import { ChangeTable } from '../ChangeTable.tsx';

/** What a small grant does when it is proposed, and what it takes from the fund's caps if stakers let it pass. */
export function SmallEffect({ simulation }: { readonly simulation: SmallGrantSimulation }) {
  const words = simulationCopy;
  const { changes, enacted, way } = simulation;
  const of = (kind: 'cap' | 'balance') => enacted.filter((change) => change.kind === kind);
  return (
    <Section title={words.title} note={words.small.note}>
      <div className="grid gap-6">
        <ChangeTable title={words.small.now} changes={changes} />
        {way === 'apart' && <p className="text-13 text-pretty text-muted">{words.small.apart}</p>}
        <ChangeTable title={words.caps} note={words.small.capsNote} changes={of('cap')} />
        <ChangeTable title={words.balances} note={words.small.later} changes={of('balance')} />
      </div>
    </Section>
  );
}
